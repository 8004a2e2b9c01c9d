// One cartel: its figures, its months, and the operations that they are the sum of.

import { h, replace } from './element.js';
import { figureTable } from './figures.js';
import { counted, day } from './format.js';
import { operationTable } from './newest.js';
import { ask } from './server.js';
import { bdi, plain } from './text.js';
import { Timeline } from './timeline.js';

const newestFirst = operations =>
  [...operations].sort((one, other) => (other.actionDates.at(-1) ?? other.month ?? '').localeCompare(one.actionDates.at(-1) ?? one.month ?? ''));

const summary = totals => [
  `${counted(totals.operations, 'operation')}, told ${counted(totals.reports, 'time')}`,
  totals.sharedOperations > 0 && `${counted(totals.sharedOperations, 'operation')} shared with other groups`,
  totals.firstAction && `first action ${day(totals.firstAction)}`,
  totals.lastAction && totals.lastAction !== totals.firstAction && `last ${day(totals.lastAction)}`,
].filter(Boolean).join('; ') + '.';

export const cartel = async ({ id, live, signal }) => {
  const fetched = async () => Promise.all([
    ask(['totals', id], signal), ask(['totals', id, 'months'], signal), ask(['totals', id, 'operations'], signal)]);
  const heading = h('h1', {});
  const words = h('p', { className: 'summary' });
  const figures = h('div', { className: 'figure-box' });
  const timeline = new Timeline('Month by month');
  const operations = h('div', {});
  let told = '';

  const show = ([totals, months, { counted: all, statistics }]) => {
    // One axis for all cartels: what was busy when can be compared.
    const span = [...live.known.month.keys()];
    const now = JSON.stringify([totals, months, all, statistics, span]);
    if (now === told) return;
    told = now;
    replace(heading, bdi(totals.name, 120));
    words.textContent = summary(totals);
    replace(figures, h('h2', {}, 'Figures'), figureTable(`Figures of ${plain(totals.name, 60)}`, totals));
    timeline.show(months, span);
    replace(operations,
      h('h2', {}, 'What they are the sum of'),
      operationTable('Operations and what each adds', newestFirst(all)),
      statistics.length > 0 && [h('h2', {}, 'Statistics, counted in no totals'), operationTable('Statistics', newestFirst(statistics))]);
  };
  const first = await fetched();
  show(first);
  return {
    element: h('article', { className: 'cartel' },
      h('p', { className: 'back' }, h('a', { href: '#/' }, 'All cartels')),
      h('header', {}, heading, words),
      h('div', { className: 'cartel-figures' }, figures, timeline.element),
      operations),
    title: `${plain(first[0].name, 60)} – Blotter`,
    refresh: async () => show(await fetched()),
  };
};
