// Text from outside, made safe to look at: it keeps its own direction, what steers a reader's eye is shown and not obeyed, and
// what is too long to be read is cut.

import { h } from './element.js';

const LONGEST = 20_000;

// Controls, marks and overrides of direction, invisible signs. Joiners stay: some scripts need them.
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const code = character => 'U+' + character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');

const clipped = (text, longest) => {
  if (text.length <= longest) return [text, ''];
  const head = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return [head, ` … (${new Intl.NumberFormat('en').format(text.length - head.length)} more characters)`];
};

/** The pieces of a text: strings, and elements in the place of what must not steer. */
export const pieces = (text, longest = LONGEST) => {
  const [head, rest] = clipped(text, longest);
  const result = [];
  let from = 0;
  for (const found of head.matchAll(STEERING)) {
    result.push(head.slice(from, found.index));
    result.push(h('span', { className: 'steering', title: 'a character that is not to be seen' }, code(found[0])));
    from = found.index + found[0].length;
  }
  result.push(head.slice(from));
  if (rest) result.push(h('span', { className: 'cut' }, rest));
  return result.filter(piece => piece !== '');
};

/** A text in a direction of its own. */
export const bdi = (text, longest = 200) => h('bdi', {}, pieces(text, longest));

/** The same as a string, for titles and the screen reader. */
export const plain = (text, longest = 200) => clipped(text.replace(STEERING, ''), longest).join('');
