// Elements from a line each. Text goes in as text nodes only: nothing that an announcement says is ever parsed as markup.

const SVG = 'http://www.w3.org/2000/svg';

const fill = (element, properties, children) => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'data') Object.assign(element.dataset, value);
    else element.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return element;
};

/** An HTML element; properties are attributes, "onclick" and the like are listeners, "data" is a set of data attributes. */
export const h = (name, properties = {}, ...children) => fill(document.createElement(name), properties, children);

/** The same of SVG. */
export const s = (name, properties = {}, ...children) => fill(document.createElementNS(SVG, name), properties, children);

/** Puts new children in the place of the old ones. */
export const replace = (element, ...children) =>
  element.replaceChildren(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));

/** Sets a text only where it is another one; says whether it was. */
export const setText = (element, text) => {
  if (element.textContent === text) return false;
  element.textContent = text;
  return true;
};

/** For people who see the page as well as for those who hear it: words that are only heard. */
export const heard = text => h('span', { className: 'unseen' }, text);
