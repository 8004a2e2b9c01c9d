// Two rows of bars over the same months: arrests and seized value. A slider for who has no mouse: the arrow keys go from month
// to month, and a reader says what is there.

import { h, s, replace } from './element.js';
import { bounds, counted, exact, exactMoney, money, month as monthName, number } from './format.js';

const ROWS = [
  { title: 'Arrests', of: it => it.arrests, shown: number, short: number },
  { title: 'Seized value', of: it => it.seizedValueEur, shown: value => money(value), short: value => money(value) },
];
const ROW = 92;
const GAP = 34;
const FEWEST = 24;
const AXIS = 22;
const AXIS_WITH_MONTHS = 38;
const ROOM_FOR_A_MONTH = 34;
const LEFT = 4;
const MOST_BAR = 34;

/** The month some months later, or earlier. */
const later = (text, months) => {
  const [year, month] = text.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

const NOTHING = month => ({ month, operations: 0, arrests: { value: 0, low: 0, high: 0 }, seizedValueEur: { value: 0, low: 0, high: 0 } });

/** All months of a span, those without anything too; two years at least, so that a bar stands in its time. */
const withoutGaps = (known, span) => {
  const dated = [...span, ...known.map(it => it.month)].filter(month => /^\d{4}-\d{2}$/.test(month)).sort();
  if (dated.length === 0) return [];
  const byMonth = new Map(known.map(it => [it.month, it]));
  const all = [];
  const last = dated[dated.length - 1];
  const first = [dated[0], later(last, 1 - FEWEST)].sort()[0];
  for (let at = first; at <= last; at = later(at, 1)) all.push(byMonth.get(at) ?? NOTHING(at));
  return all;
};

/** A round number not below the largest value. */
const roundedUp = most => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map(step => step * power).find(step => step >= most);
};

const words = it => `${counted(it.operations, 'operation')}, ${counted(it.arrests.value, 'arrest')}, ${money(it.seizedValueEur.value)} seized`;

export class Timeline {
  #figure;
  #svg;
  #reading = h('p', { className: 'reading-line', 'aria-hidden': 'true' });
  #table = h('tbody');
  #details;
  #undated = h('p', { className: 'note' });
  #months = [];
  #at = -1;
  #geometry;
  #drawing;

  constructor(caption) {
    this.#svg = s('svg', { className: 'timeline', role: 'slider', tabindex: 0, 'aria-label': `${caption}: month` });
    this.#svg.addEventListener('pointermove', event => this.#point(event));
    this.#svg.addEventListener('pointerleave', () => this.#look(-1));
    this.#svg.addEventListener('focus', () => this.#look(this.#at < 0 ? this.#months.length - 1 : this.#at));
    this.#svg.addEventListener('blur', () => this.#look(-1));
    this.#svg.addEventListener('keydown', event => this.#key(event));
    this.#figure = h('figure', { className: 'timeline-figure' },
      h('figcaption', {}, h('h2', {}, caption), this.#reading),
      this.#svg,
      this.#undated,
      this.#details = h('details', { ontoggle: () => this.#tabulate() }, h('summary', {}, 'As a table'),
        h('div', { className: 'scroll', tabindex: 0, role: 'region', 'aria-label': `${caption}, as a table` },
          h('table', { className: 'plain' },
            h('caption', { className: 'unseen' }, caption),
            h('thead', {}, h('tr', {}, ['Month', 'Operations', 'Arrests', 'Seized value, €'].map(head => h('th', { scope: 'col' }, head)))),
            this.#table))));
    new ResizeObserver(() => this.#drawSoon()).observe(this.#figure);
  }

  get element() {
    return this.#figure;
  }

  /** Shows what is known of months, over a span of others where some are given. */
  show(known, span = []) {
    this.#months = withoutGaps(known, span);
    const undated = known.find(it => it.month === 'undated');
    this.#undated.textContent = undated ? `And without a date: ${words(undated)}.` : '';
    this.#undated.hidden = !undated;
    this.#tabulate();
    this.#drawSoon();
  }

  #tabulate() {
    if (!this.#details.open) return;
    replace(this.#table, this.#months.filter(it => it.operations > 0 || it.arrests.value > 0 || it.seizedValueEur.value > 0).map(it => h('tr', {},
      h('th', { scope: 'row' }, monthName(it.month)),
      h('td', {}, number(it.operations)),
      h('td', { title: bounds(it.arrests) }, exact(it.arrests.value)),
      h('td', { title: exactMoney(it.seizedValueEur.value) }, number(it.seizedValueEur.value)))));
  }

  // Once for each picture that the browser paints, however often the months move.
  #drawSoon() {
    if (this.#drawing) return;
    this.#drawing = requestAnimationFrame(() => {
      this.#drawing = undefined;
      this.#draw();
    });
  }

  #draw() {
    const width = Math.floor(this.#figure.clientWidth);
    if (width === 0) return;
    const count = Math.max(1, this.#months.length);
    const step = (width - 2 * LEFT) / count;
    const height = ROWS.length * (ROW + GAP) + (step > ROOM_FOR_A_MONTH ? AXIS_WITH_MONTHS : AXIS);
    const bar = Math.max(1, Math.min(MOST_BAR, step - (step > 6 ? 2 : 0.5)));
    this.#geometry = { width, step };
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#svg.setAttribute('height', height);
    this.#svg.setAttribute('aria-valuemin', 0);
    this.#svg.setAttribute('aria-valuemax', count - 1);
    const x = i => LEFT + i * step + (step - bar) / 2;
    this.#svg.replaceChildren(
      ...ROWS.flatMap((row, r) => this.#row(row, r * (ROW + GAP) + GAP, x, bar, width)),
      ...this.#axis(ROWS.length * (ROW + GAP), step, width));
    this.#look(this.#at);
  }

  #row(row, top, x, bar, width) {
    const most = roundedUp(Math.max(...this.#months.map(it => row.of(it).value), 1));
    const y = value => ROW - (Math.min(value, most) / most) * ROW;
    const parts = [
      s('text', { className: 'row-title', x: LEFT, y: top - 7 }, row.title),
      s('line', { className: 'grid', x1: LEFT, x2: width - LEFT, y1: top + 0.5, y2: top + 0.5 }),
      s('text', { className: 'grid-label', x: width - LEFT, y: top - 7, 'text-anchor': 'end' }, row.short(most)),
    ];
    this.#months.forEach((it, i) => {
      const { value, low } = row.of(it);
      if (value <= 0) return;
      const sure = Math.min(low ?? 0, value);
      parts.push(s('rect', { className: 'bar possible', x: x(i), width: bar, y: top + y(value), height: Math.max(1, ROW - y(value)), data: { month: i } }));
      if (sure > 0) parts.push(s('rect', { className: 'bar sure', x: x(i), width: bar, y: top + y(sure), height: Math.max(1, ROW - y(sure)), data: { month: i } }));
    });
    parts.push(s('line', { className: 'base', x1: LEFT, x2: width - LEFT, y1: top + ROW + 0.5, y2: top + ROW + 0.5 }));
    return parts;
  }

  // Where there is room, a name under each month, and the year under its first; else the years only, each where it begins.
  #axis(top, step, width) {
    const named = step > ROOM_FOR_A_MONTH;
    const labels = [];
    let free = -Infinity;
    this.#months.forEach((it, i) => {
      const first = it.month.endsWith('-01');
      const at = LEFT + i * step;
      const middle = { className: 'axis-label', x: at + step / 2, 'text-anchor': 'middle' };
      if (named) labels.push(s('text', { ...middle, y: top + 16 }, monthName(it.month).slice(0, 3)));
      else if (first) labels.push(s('line', { className: 'tick', x1: at + 0.5, x2: at + 0.5, y1: top, y2: top + 5 }));
      if ((!first && i > 0) || at < free || at > width - 30) return;
      labels.push(s('text', named ? { ...middle, y: top + 32 } : { className: 'axis-label', x: at + 3, y: top + 16 }, it.month.slice(0, 4)));
      free = at + ROOM_FOR_A_MONTH;
    });
    return labels;
  }

  #point(event) {
    const left = this.#svg.getBoundingClientRect().left;
    this.#look(Math.min(this.#months.length - 1, Math.max(0, Math.floor((event.clientX - left - LEFT) / this.#geometry.step))));
  }

  #key(event) {
    const last = this.#months.length - 1;
    const to = { ArrowRight: this.#at + 1, ArrowUp: this.#at + 1, ArrowLeft: this.#at - 1, ArrowDown: this.#at - 1, Home: 0, End: last, PageUp: this.#at + 12, PageDown: this.#at - 12 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#look(Math.min(last, Math.max(0, to)));
  }

  #look(at) {
    this.#at = at;
    const it = this.#months[at];
    this.#reading.textContent = it ? `${monthName(it.month)}: ${words(it)}` : '';
    const told = it ?? this.#months[this.#months.length - 1];
    this.#svg.setAttribute('aria-valuenow', it ? at : Math.max(0, this.#months.length - 1));
    this.#svg.setAttribute('aria-valuetext', told ? `${monthName(told.month)}: ${words(told)}` : 'nothing yet');
    for (const bar of this.#svg.querySelectorAll('.bar')) bar.classList.toggle('looked-at', Number(bar.dataset.month) === at);
  }
}
