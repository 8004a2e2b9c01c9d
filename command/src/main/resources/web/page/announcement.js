// One announcement: its text, and all that was read from it.

import { h, replace } from './element.js';
import { markedText, provenance, readFacts } from './reading.js';
import { ask } from './server.js';
import { bdi, pieces, plain } from './text.js';

const LONGEST_TITLE = 1000;

/** Character for character, markup and all: what the spans count in. */
const asPublished = ({ title, body }) => h('details', { className: 'published' },
  h('summary', {}, 'As published'),
  title && h('p', {}, h('strong', {}, bdi(title, LONGEST_TITLE))),
  h('pre', {}, h('bdi', {}, pieces(body))));

export const announcement = async ({ id, signal }) => {
  const texts = h('div', { className: 'source-text' });
  const facts = h('div', { className: 'read' });
  const show = async () => {
    const reading = await ask(['announcements', id], signal);
    const text = markedText(reading);
    replace(texts, provenance(reading), text, asPublished(reading));
    replace(facts, h('h2', {}, 'What was read from it'), readFacts(reading, text));
  };
  await show();
  return {
    element: h('article', { className: 'announcement' },
      h('p', { className: 'back' }, h('a', { href: '#/' }, 'All cartels')),
      h('header', {}, h('h1', {}, 'Announcement'), h('p', { className: 'summary' }, h('span', { className: 'id' }, bdi(id, 200)))),
      h('div', { className: 'two' }, facts, texts)),
    title: `${plain(id, 60)} – Blotter`,
  };
};
