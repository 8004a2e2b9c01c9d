// The first page: the total over all, the months, the totals of each cartel, the newest operations; all as they move.

import { h, replace } from './element.js';
import { AS, drugs, ranged } from './figures.js';
import { counted, day, money, number } from './format.js';
import { flash, List } from './list.js';
import { Newest } from './newest.js';
import { rangedValue, scaleOf } from './range.js';
import { bdi, plain } from './text.js';
import { Timeline } from './timeline.js';

const COLUMNS = [
  { id: 'name', head: 'Cartel', of: it => it.name.toLowerCase(), ascending: true },
  { id: 'operations', head: 'Operations', of: it => it.operations, number: true },
  { id: 'arrests', head: 'Arrests', of: it => it.arrests.value, number: true },
  { id: 'seized', head: 'Seized value', of: it => it.seizedValueEur.value, number: true },
  { id: 'drugs', head: 'Drugs', of: it => it.drugs.reduce((sum, drug) => sum + drug.kg.value, 0) },
  { id: 'last', head: 'Last action', of: it => it.lastAction ?? '' },
];
const NOBODY = 'unattributed';

const row = () => {
  const link = h('a', {});
  const cells = Object.fromEntries(COLUMNS.slice(1).map(({ id, number: right }) => [id, h('td', { className: right ? 'number' : undefined })]));
  const arrests = rangedValue();
  const seized = rangedValue();
  cells.arrests.append(arrests.element);
  cells.seized.append(seized.element);
  const element = h('tr', {}, h('th', { scope: 'row' }, link), Object.values(cells));
  let shown = {};
  return {
    element,
    update({ totals, most }) {
      if (shown.totals === totals && shown.most.arrests === most.arrests && shown.most.seized === most.seized) return;
      shown = { totals, most };
      element.dataset.cartel = totals.cartel;
      link.href = `#/cartel/${encodeURIComponent(totals.cartel)}`;
      replace(link, bdi(totals.name, 60));
      cells.operations.textContent = number(totals.operations);
      arrests.show(ranged(totals.arrests, AS.count, most.arrests));
      seized.show(ranged(totals.seizedValueEur, AS.euro, most.seized));
      cells.drugs.textContent = drugs(totals) || '–';
      cells.last.textContent = totals.lastAction ? day(totals.lastAction) : '–';
    },
  };
};

class CartelTable {
  #sorted = COLUMNS[2];
  #ascending = false;
  #heads = COLUMNS.map(column => h('th', { scope: 'col', className: column.number ? 'number' : undefined },
    h('button', { type: 'button', onclick: () => this.#sort(column) }, column.head)));
  #body = h('tbody');
  #rows = new List(this.#body, row);
  #all = [];
  #empty = h('p', { className: 'note' }, 'No totals yet. ', h('a', { href: '#/write' }, 'Paste an announcement'), ' to see what is read from it.');
  element = h('section', { className: 'cartels', 'aria-labelledby': 'cartels-head' },
    h('h2', { id: 'cartels-head' }, 'Totals per cartel'),
    this.#empty,
    h('div', { className: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'cartels-head' },
      h('table', { className: 'totals' },
        h('caption', { className: 'unseen' }, 'Totals per cartel, sortable by each column'),
        h('thead', {}, h('tr', {}, this.#heads)),
        this.#body)));

  constructor() {
    this.#mark();
  }

  #sort(column) {
    this.#ascending = column === this.#sorted ? !this.#ascending : Boolean(column.ascending);
    this.#sorted = column;
    this.#mark();
    this.show(this.#all);
  }

  #mark() {
    COLUMNS.forEach((column, i) => {
      if (column === this.#sorted) this.#heads[i].setAttribute('aria-sort', this.#ascending ? 'ascending' : 'descending');
      else this.#heads[i].removeAttribute('aria-sort');
    });
  }

  show(all, changed) {
    this.#all = all;
    this.#empty.hidden = all.length > 0;
    const { of } = this.#sorted;
    const sign = this.#ascending ? 1 : -1;
    const compare = (one, other) => (of(one) < of(other) ? -sign : of(one) > of(other) ? sign : one.name.localeCompare(other.name));
    // What belongs to no group is no group: it comes last, and its size is not what the others are measured by.
    const sorted = [...all].sort((one, other) => (one.cartel === NOBODY) - (other.cartel === NOBODY) || compare(one, other));
    const most = { arrests: scaleOf(all.map(it => it.arrests)), seized: scaleOf(all.map(it => it.seizedValueEur)) };
    this.#rows.show(sorted.map(totals => ({ totals, most })), it => it.totals.cartel, changed);
  }
}

const headline = label => {
  const value = rangedValue();
  const element = h('div', { className: 'headline' }, h('dt', {}, label), h('dd', {}, value.element));
  return { element, show: (figure, as) => value.show(ranged(figure, as)) };
};

class Headlines {
  #operations = h('dd', { className: 'big' });
  #told = h('span', { className: 'bounds' });
  #number = h('span', { className: 'best-value' });
  #arrests = headline('Arrests');
  #seized = headline('Seized value');
  #drugs = h('dd', { className: 'words' });
  element = h('dl', { className: 'headlines', 'aria-label': 'Over all cartels' },
    h('div', { className: 'headline' }, h('dt', {}, 'Operations'), this.#operations),
    this.#arrests.element, this.#seized.element,
    h('div', { className: 'headline' }, h('dt', {}, 'Drugs'), this.#drugs));

  constructor() {
    this.#operations.append(h('span', { className: 'ranged' }, this.#number, this.#told));
  }

  show(total, moved) {
    this.#number.textContent = number(total.operations);
    this.#told.textContent = `told ${counted(total.reports, 'time')}`;
    this.#arrests.show(total.arrests, AS.count);
    this.#seized.show(total.seizedValueEur, AS.euro);
    this.#drugs.textContent = drugs(total) || 'none yet';
    if (moved) flash(this.element);
  }
}

const NOTHING = { operations: 0, reports: 0, arrests: { value: 0, low: 0, high: 0 }, seizedValueEur: { value: 0, low: 0, high: 0 }, drugs: [] };

export const overview = ({ live, speaker }) => {
  const headlines = new Headlines();
  const timeline = new Timeline('Month by month');
  const table = new CartelTable();
  const newest = new Newest();
  const element = h('div', { className: 'overview' },
    h('h1', { className: 'unseen' }, 'Totals over all cartels'),
    headlines.element,
    timeline.element,
    table.element,
    newest.element);

  const show = ({ totals, total, month, operation } = {}, first = true) => {
    headlines.show(live.known.total.get('*') ?? NOTHING, !first && total?.size > 0);
    if (first || month.size > 0) timeline.show([...live.known.month.values()]);
    if (first || totals.size > 0) table.show([...live.known.totals.values()], first ? new Set() : totals);
    if (first || operation.size > 0) newest.show(live.known.operation.values(), first ? new Set() : operation);
    if (!first) {
      speaker.say(...[...totals].map(id => {
        const it = live.known.totals.get(id);
        return it ? `${plain(it.name, 60)}: ${counted(it.arrests.value, 'arrest')}, ${money(it.seizedValueEur.value)} seized.` : `${id}: nothing is left.`;
      }));
    }
  };
  show();
  return { element, title: 'Blotter: totals per cartel', news: (changed, first) => show(changed, first) };
};
