// How far a figure is certain, as a thin bar: full up to the least that the texts allow, pale up to the most, a tick at the best
// value. Where no upper bound is known it fades out. All bars of a column have one scale.

import { h, s } from './element.js';

const WIDTH = 100;
const HEIGHT = 4;

/** The largest value that a set of figures needs room for. */
export const scaleOf = figures => Math.max(1, ...figures.map(({ value, high }) => Math.max(value, high ?? value * 1.15)));

const draw = (svg, { value, low, high }, most) => {
  const at = amount => Math.min(WIDTH, (amount / most) * WIDTH);
  const sure = at(low ?? 0);
  const best = at(value);
  const end = high === null ? WIDTH : at(high);
  const parts = [s('rect', { className: 'sure', x: 0, width: sure, height: HEIGHT })];
  if (high === null) {
    const steps = 6;
    const step = Math.min(WIDTH - sure, Math.max(4, (best - sure) + 14)) / steps;
    for (let i = 0; i < steps; i++) {
      parts.push(s('rect', { className: 'open', x: sure + i * step, width: step, height: HEIGHT, 'fill-opacity': 0.42 * (1 - i / steps) }));
    }
  } else if (end > sure) {
    parts.push(s('rect', { className: 'possible', x: sure, width: end - sure, height: HEIGHT }));
  }
  if (best < WIDTH && (best > sure || end > best)) parts.push(s('rect', { className: 'best', x: Math.max(0, best - 0.6), width: 1.2, height: HEIGHT }));
  svg.replaceChildren(...parts);
};

/** A bar, empty until it is shown something. */
export const rangeBar = () => {
  const svg = s('svg', { className: 'range', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  return { element: svg, show: (figure, most) => draw(svg, figure, most) };
};

/** A best value with its bar, its bounds in words, and the exact value for who points at it. */
export const rangedValue = () => {
  const best = h('span', { className: 'best-value' });
  const words = h('span', { className: 'bounds' });
  const bar = rangeBar();
  const element = h('span', { className: 'ranged' }, best, bar.element, words);
  return {
    element,
    /** Without a most there is nothing to compare with, and a bar only where the figure is uncertain. */
    show({ text, exact, bounds, figure, most }) {
      if (best.textContent !== text) best.textContent = text;
      if (words.textContent !== bounds) words.textContent = bounds;
      element.title = bounds ? `${exact}; ${bounds}` : exact;
      bar.element.toggleAttribute('hidden', most === undefined && figure.low === figure.high);
      bar.show(figure, most ?? scaleOf([figure]));
    },
  };
};
