// An operation as one entry of a list, and lists of them.

import { h, replace } from './element.js';
import { drugs } from './figures.js';
import { counted, day, days, exactMoney, listed, money, month, number, places } from './format.js';
import { List } from './list.js';
import { bdi } from './text.js';

/** What an operation without a code name is called. */
export const nameOf = it => {
  if (it.name) return bdi(it.name, 80);
  const where = it.countries.length > 0 ? ` in ${places(it.countries)}` : '';
  if (it.cartels.length > 0) return ['Action against ', bdi(listed(it.cartels.map(cartel => cartel.name ?? cartel), 2), 80), where];
  if (where) return `Action${where}`;
  return ['Action told by ', bdi(it.sources?.[0] ?? 'one source', 60)];
};

/** When it was, as far as that is known. */
export const when = it => {
  if (it.actionDates.length > 0) return days(it.actionDates);
  if (it.period) return `between ${day(it.period.from)} and ${day(it.period.to)}`;
  return it.month ? `counted in ${month(it.month)}` : 'undated';
};

/** Marks of what a reader should know before relying on it. */
export const tags = it => [
  it.kind === 'STATISTIC' && h('span', { className: 'tag', title: 'a cumulative statement, counted in no totals' }, 'statistic'),
  it.partOf && h('span', { className: 'tag', title: 'counted with the larger operation that it belongs to' }, 'part'),
  it.disputed && h('span', { className: 'tag disputed', title: 'its sources give different figures' }, 'reports disagree'),
  it.corrected && h('span', { className: 'tag corrected', title: 'an analyst has set, linked or parted something' }, 'corrected'),
].filter(Boolean);

/** Its figures in one line. */
export const gist = it => [
  it.arrests.value > 0 && counted(it.arrests.value, 'arrest'),
  it.seizedValueEur.value > 0 && h('span', { title: exactMoney(it.seizedValueEur.value) }, money(it.seizedValueEur.value)),
  drugs(it, 2),
].filter(Boolean).flatMap((part, i) => (i > 0 ? [' · ', part] : [part]));

const entry = () => {
  const date = h('p', { className: 'date' });
  const link = h('a', {});
  const figures = h('p', { className: 'gist' });
  const told = h('p', { className: 'told' });
  const element = h('li', {}, date, h('h3', {}, link), figures, told);
  return {
    element,
    update(it) {
      // The list goes by the day of the last telling: without that day beside it, the days of action would look unsorted.
      date.textContent = [it.publishedOn && `told ${day(it.publishedOn)}`, it.actionDates.length > 0 ? `action ${when(it)}` : when(it)].filter(Boolean).join(' · ');
      link.href = `#/operation/${encodeURIComponent(it.id)}`;
      replace(link, nameOf(it));
      replace(figures, gist(it));
      replace(told, it.sources.length === 1 ? bdi(it.sources[0], 40) : counted(it.sources.length, 'source'), tags(it).flatMap(tag => [' ', tag]));
    },
  };
};

/** The operations last told of, the newest first. */
export class Newest {
  #list = h('ol', { className: 'newest' });
  #rows = new List(this.#list, entry);
  #empty = h('p', { className: 'note' }, 'None yet.');
  element = h('section', { className: 'newest-section', 'aria-labelledby': 'newest-head' },
    h('h2', { id: 'newest-head' }, 'Last told of'), this.#empty, this.#list);

  show(operations, changed) {
    const sorted = [...operations].sort((one, other) =>
      (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '') || one.id.localeCompare(other.id));
    this.#empty.hidden = sorted.length > 0;
    this.#rows.show(sorted, it => it.id, changed);
  }
}

/** Operations as a table: what each adds. */
export const operationTable = (caption, operations) => h('div', { className: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
  h('table', { className: 'operations' },
    h('caption', { className: 'unseen' }, caption),
    h('thead', {}, h('tr', {},
      h('th', { scope: 'col' }, 'Operation'), h('th', { scope: 'col' }, 'When'),
      h('th', { scope: 'col', className: 'number' }, 'Arrests'), h('th', { scope: 'col', className: 'number' }, 'Seized value'),
      h('th', { scope: 'col' }, 'Drugs'), h('th', { scope: 'col' }, 'Told by'))),
    h('tbody', {}, operations.map(it => h('tr', {},
      h('th', { scope: 'row' }, h('a', { href: `#/operation/${encodeURIComponent(it.id)}` }, nameOf(it)), tags(it).flatMap(tag => [' ', tag])),
      h('td', { className: 'nowrap' }, when(it)),
      h('td', { className: 'number' }, it.arrests.value > 0 ? number(it.arrests.value) : '–'),
      h('td', { className: 'number nowrap', title: exactMoney(it.seizedValueEur.value) }, it.seizedValueEur.value > 0 ? money(it.seizedValueEur.value) : '–'),
      h('td', {}, drugs(it, 2) || '–'),
      h('td', {}, it.sources.length === 1 ? bdi(it.sources[0], 40) : counted(it.sources.length, 'source')))))));
