// One operation: each figure with who says what and the words that it was read from, where they disagree, why the tellings were
// taken for one, what analysts have corrected, and the sources' texts beside.

import { h, replace } from './element.js';
import { exactStatement, label, measure, statement } from './fact.js';
import { bounds, counted, country, day, listed, money, exactMoney } from './format.js';
import { nameOf, when } from './newest.js';
import { rangedValue } from './range.js';
import { lightUp, showReading } from './reading.js';
import { ask } from './server.js';
import { bdi, pieces, plain } from './text.js';

const operationLink = id => h('a', { href: `#/operation/${encodeURIComponent(id)}` }, id);

/** The text of the chosen source, with the marks of the chosen fact lit. */
class Sources {
  #tabs = h('div', { className: 'source-tabs', role: 'group', 'aria-label': 'Sources' });
  #text = h('div', { className: 'source-text' });
  #chosen;
  #shown;
  #signal;
  element = h('section', { className: 'sources', 'aria-labelledby': 'sources-head' },
    h('h2', { id: 'sources-head' }, 'Sources'), this.#tabs, this.#text);

  constructor(signal) {
    this.#signal = signal;
  }

  list(reports) {
    const ids = [...new Map(reports.map(report => [report.announcementId, report])).values()];
    replace(this.#tabs, ids.map(report => h('button', {
      type: 'button', className: 'source-tab', data: { announcement: report.announcementId }, 'aria-pressed': String(report.announcementId === this.#chosen),
      onclick: () => this.choose(report.announcementId),
    },
    h('span', { className: 'who' }, bdi(report.source, 40)),
    h('span', { className: 'kind' }, [report.official ? 'authority' : 'media', report.publishedOn && day(report.publishedOn), !report.primary && 'in the background'].filter(Boolean).join(', ')))));
    if (ids.length > 0 && !ids.some(report => report.announcementId === this.#chosen)) this.choose(ids[0].announcementId);
  }

  async choose(id, voice) {
    this.#chosen = id;
    for (const tab of this.#tabs.children) tab.setAttribute('aria-pressed', String(tab.dataset.announcement === id));
    if (this.#shown?.id !== id) {
      try {
        const reading = await ask(['announcements', id], this.#signal);
        if (this.#chosen !== id) return;
        this.#shown = { id, reading, text: showReading(this.#text, reading) };
        this.#text.append(h('p', { className: 'more' }, h('a', { href: `#/announcement/${encodeURIComponent(id)}` }, 'All that was read from it')));
      } catch (failure) {
        if (failure.name === 'AbortError') return;
        this.#shown = undefined;
        replace(this.#text, h('p', { className: 'problem' }, bdi(failure.message, 400)));
        return;
      }
    }
    if (voice) {
      const facts = this.#shown.reading.operations.filter(it => it.ordinal === voice.ordinal).flatMap(it => it.facts);
      const numbers = facts.filter(fact => fact.id === voice.factId).map(fact => fact.number);
      if (numbers.length > 0) lightUp(this.#shown.text, numbers);
      else this.#text.scrollIntoView({ block: 'nearest' });
    }
  }
}

const excerpt = it => h('span', { className: 'excerpt' },
  h('bdi', {}, pieces(it.before, 300), h('mark', { className: 'fact' }, pieces(it.quote, 300)), pieces(it.after, 300)));

const voiceRow = (voice, sources, disputed) => h('li', { className: voice.agrees ? 'voice' : 'voice dissents' },
  h('p', { className: 'says' },
    h('span', { className: 'who' }, bdi(voice.source ?? voice.announcementId, 60)),
    h('span', { className: 'kind' }, [voice.official === undefined ? '' : voice.official ? 'authority' : 'media', voice.publishedOn && day(voice.publishedOn)].filter(Boolean).join(', ')),
    disputed && h('span', { className: 'figure', title: exactStatement(voice) }, (voice.agrees ? 'says ' : 'but says ') + statement(voice))),
  voice.evidence.length > 0 && h('button', {
    type: 'button', className: 'quote', title: 'Show it in the text',
    onclick: () => sources.choose(voice.announcementId, voice),
  }, voice.evidence.slice(0, 2).map(excerpt)),
  voice.reason && h('p', { className: 'why' }, pieces(voice.reason, 300)));

/** Where each source stands between the least and the most that is told. */
const strip = fact => {
  const main = measure(fact);
  if (!main || fact.spread === undefined || fact.spread.least === fact.spread.most) return undefined;
  const unit = fact.spread.unit ?? '';
  const shown = value => (unit === '' || unit === 'kg' ? main.shown(value) : money(value, unit));
  return h('p', { className: 'spread' }, 'Reports disagree: ', h('strong', {}, `${shown(fact.spread.least)} to ${shown(fact.spread.most)}`));
};

const factCard = (fact, sources, tellers) => {
  const main = measure(fact);
  const disputed = fact.voices.some(voice => !voice.agrees);
  const corrected = /correction/.test(fact.reason);
  const value = rangedValue();
  if (main) {
    value.show({
      text: statement({ ...fact, says: { ...fact.says, low: main.figure.value, high: main.figure.value } }), exact: main.exactly(main.figure.value), bounds: bounds(main.figure, main.shown),
      figure: main.figure,
    });
  }
  return h('li', { className: `fact-card${fact.partOfTotal ? ' part' : ''}${disputed ? ' disputed' : ''}`, data: { fact: fact.id } },
    h('div', { className: 'fact-head' }, h('h3', {}, label(fact)), value.element),
    h('p', { className: 'decided' },
      corrected && h('span', { className: 'tag corrected' }, 'set by an analyst'), corrected && ' ',
      pieces(inWords(fact.reason, tellers), 400)),
    strip(fact),
    h('ul', { className: 'voices' }, fact.voices.map(voice => voiceRow(voice, sources, disputed))));
};

const factCards = (facts, sources, tellers) => h('ul', { className: 'facts' }, facts.map(fact => factCard(fact, sources, tellers)));

const sums = (title, values, tellers) => values.map(sum => h('li', { className: 'sum-line' },
  h('span', {}, title), ' ', h('strong', { title: exactMoney(sum.amount, sum.currency) }, money(sum.amount, sum.currency)),
  ' ', h('span', { className: 'why' }, pieces(inWords(sum.reason ?? '', tellers), 300))));

// A telling goes by its announcement's id and a number: people know it by who told it when. The longest ids first: one may begin
// like another.
const tellersOf = operation => new Map(operation.reports
  .map(report => [`${report.announcementId}#${report.ordinal}`, plain(report.source, 40) + (report.publishedOn ? ` (${day(report.publishedOn)})` : '')])
  .sort(([one], [other]) => other.length - one.length));

const inWords = (text, tellers) => [...tellers].reduce((words, [id, teller]) => words.replaceAll(id, () => teller), text);

const telling = (id, tellers) => h('bdi', { title: plain(id) }, pieces(tellers.get(id) ?? id, 80));

const reason = text => {
  const parsed = /^([+-]\d+(?:\.\d+)?) (.*)$/s.exec(text);
  if (!parsed) return h('li', { className: 'reason' }, pieces(text, 300));
  const bits = Number(parsed[1]);
  return h('li', { className: `reason ${bits < 0 ? 'against' : 'for'}` },
    h('span', { className: 'bits' }, parsed[1].replace('-', '−')), ' ', h('span', {}, pieces(parsed[2], 300)));
};

const links = (operation, tellers) => operation.links.length > 0 && h('section', { className: 'links' },
  h('h2', {}, 'Why these are one operation'),
  h('p', { className: 'note' }, 'Evidence for it less evidence against it, in bits: each bit makes it twice as likely.'),
  operation.links.map(link => h('details', {},
    h('summary', {}, h('span', { className: 'bits' }, `${link.bits < 0 ? '−' : '+'}${Math.abs(link.bits).toFixed(1)}`), ' ', telling(link.first, tellers), ' and ', telling(link.second, tellers)),
    h('ul', { className: 'reasons' }, link.reasons.map(reason)))));

const correction = it => h('li', { className: it.applied ? 'correction' : 'correction idle' },
  h('p', {}, h('span', { className: 'tag corrected' }, it.applied ? 'holds' : 'does not hold'), ' ',
    h('strong', {}, { link: 'Linked', unlink: 'Parted', set: 'Set a figure', alias: 'Named a group' }[it.kind] ?? it.kind), ' by ', bdi(it.author, 60), `, ${day(it.madeAt.slice(0, 10))}: `,
    bdi(it.reason, 300)),
  it.effect && h('p', { className: 'why' }, pieces(it.effect, 400)));

const corrections = operation => operation.corrections && h('section', { className: 'corrections' },
  h('h2', {}, 'Corrected by analysts'), h('ul', {}, operation.corrections.map(correction)));

const kindWords = operation => {
  const known = operation.primary ? '' : ', known from the background of other stories only';
  if (operation.kind === 'STATISTIC') return `A statistic${known}, counted in no totals.`;
  if (operation.partOf) return ['A part of ', operationLink(operation.partOf.id), `${known}: counted there, and here with what that one says nothing of.`];
  return operation.primary ? '' : `An action${known}.`;
};

const facets = operation => [
  ['When', when(operation)],
  operation.cartels.length > 0 && ['Against', operation.cartels.flatMap((name, i) => [i > 0 && ', ', h('a', { href: `#/cartel/${encodeURIComponent(operation.cartelIds[i])}` }, bdi(name, 80))])],
  operation.countries.length > 0 && ['In', listed(operation.countries.map(country), 12)],
  operation.platforms.length > 0 && ['Through', bdi(operation.platforms.join(', '), 200)],
  operation.parts && ['Parts', operation.parts.flatMap((id, i) => [i > 0 && ', ', operationLink(id)])],
  ['Told', counted(operation.reports.length, 'time')],
].filter(Boolean);

export const operation = async ({ id, signal }) => {
  const sources = new Sources(signal);
  const head = h('header');
  const body = h('div', { className: 'facts-column' });
  let told = '';
  const show = found => {
    const now = JSON.stringify(found);
    if (now === told) return;
    told = now;
    replace(head, h('h1', {}, nameOf({ ...found, sources: found.reports.map(report => report.source) })),
      h('p', { className: 'summary' }, kindWords(found)),
      h('dl', { className: 'facets' }, facets(found).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))));
    const tellers = tellersOf(found);
    const covered = found.facts.filter(fact => fact.partOfTotal);
    replace(body,
      h('section', { 'aria-labelledby': 'facts-head' },
        h('h2', { id: 'facts-head' }, 'Figures, and the words they were read from'),
        found.facts.length === 0 && h('p', { className: 'note' }, 'No figures are told.'),
        factCards(found.facts.filter(fact => !fact.partOfTotal), sources, tellers),
        covered.length > 0 && h('details', { className: 'covered' },
          h('summary', {}, `${counted(covered.length, 'figure')} told beside, and counted in these already`), factCards(covered, sources, tellers)),
        (found.seizedValue.length > 0 || found.drugValue.length > 0) && h('ul', { className: 'sums' }, sums('Seized value', found.seizedValue, tellers), sums('Street value of drugs', found.drugValue, tellers))),
      corrections(found), links(found, tellers));
    sources.list(found.reports);
  };
  const fetched = async () => {
    const found = await ask(['explain', id], signal);
    if (found.explains !== 'operation') throw new Error(`${id} is no operation.`);
    return found;
  };
  const first = await fetched();
  show(first);
  return {
    element: h('article', { className: 'operation' },
      h('p', { className: 'back' }, h('a', { href: '#/' }, 'All cartels')),
      head, h('div', { className: 'two' }, body, sources.element)),
    title: `${plain(first.name ?? first.id, 60)} – Blotter`,
    refresh: async () => show(await fetched()),
  };
};
