// An announcement's text with what was read from it marked: each mark says which facts it belongs to, and where in the published
// text it stands.

import { h, replace } from './element.js';
import { exactStatement, label, statement } from './fact.js';
import { country, day, days, listed, money } from './format.js';
import { bdi, pieces } from './text.js';

const LONGEST_HEADLINE = 400;
const LONGEST_RUN = 20_000;

const factsOf = reading => reading.operations.flatMap(operation => operation.facts.map(fact => ({ ...fact, operation })));

const mark = (run, part, facts, unused, longest) => {
  const words = pieces(run.text, longest);
  if (run.facts) {
    const told = run.facts.map(number => facts[number - 1]);
    const counts = told.some(fact => !fact.partOfTotal);
    return h('mark', {
      className: counts ? 'fact' : 'fact covered',
      title: told.map(fact => `${label(fact)}: ${statement(fact)}${fact.partOfTotal ? ', already counted' : ''}${fact.reason ? `; ${fact.reason}` : ''}`).join('\n'),
      data: { facts: run.facts.join(' '), part, start: run.start, end: run.end },
    }, words);
  }
  if (run.unused) {
    const { reading, reason } = unused[run.unused[0] - 1];
    return h('span', { className: 'unused', title: `Not counted: ${reading}${reason ? `; ${reason}` : ''}` }, words);
  }
  return words;
};

const passage = (it, facts, unused) => {
  const longest = it.kind === 'headline' ? LONGEST_HEADLINE : LONGEST_RUN;
  const content = h('bdi', {}, it.runs.map(run => mark(run, it.part, facts, unused, longest)));
  if (it.kind === 'headline') return h('h3', { className: 'headline-text' }, content);
  return h('p', { className: it.kind.replace('_', '-') }, content);
};

/** The text, marked. */
export const markedText = reading => {
  const facts = factsOf(reading);
  return h('div', { className: 'text', lang: 'en' },
    reading.passages.map(it => passage(it, facts, reading.unused)),
    reading.passages.length === 0 && h('p', { className: 'note' }, 'Nothing in it can be shown: it holds no words.'));
};

/** Lights up the marks of some facts of a text, and brings the first of them into view. */
export const lightUp = (text, numbers, scroll = true) => {
  const wanted = new Set(numbers.map(String));
  let first;
  for (const found of text.querySelectorAll('mark')) {
    const lit = found.dataset.facts.split(' ').some(number => wanted.has(number));
    found.classList.toggle('lit', lit);
    if (lit) first ??= found;
  }
  if (first && scroll) first.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
};

const circumstances = operation => [
  operation.name && ['named ', bdi(operation.name, 80)],
  operation.actionDates.length > 0 ? `on ${days(operation.actionDates)}` : operation.period && `between ${day(operation.period.from)} and ${day(operation.period.to)}`,
  operation.countries.length > 0 && `in ${listed(operation.countries.map(country), 6)}`,
  operation.cartels.length > 0 && ['against ', bdi(operation.cartels.join(', '), 120)],
  operation.platforms.length > 0 && ['through ', bdi(operation.platforms.join(', '), 120)],
].filter(Boolean).flatMap((part, i) => (i > 0 ? ['; ', part] : [part]));

const operationHead = operation =>
  operation.kind === 'STATISTIC' ? 'A statistic, counted in no totals' : operation.primary ? 'What it is about' : 'Told in the background';

/** What was read, operation by operation; pointing at a fact lights it up in the text. */
export const readFacts = (reading, text) => {
  if (reading.operations.length === 0) {
    return [h('p', { className: 'note' }, 'No operation is told of here: nothing would be counted.')];
  }
  return reading.operations.map(operation => h('section', { className: 'read-operation' },
    h('h3', {}, operationHead(operation)),
    h('p', { className: 'circumstances' }, circumstances(operation)),
    operation.facts.length === 0
      ? h('p', { className: 'note' }, 'No figures.')
      : h('ul', { className: 'read-facts' }, operation.facts.map(fact => h('li', { className: fact.partOfTotal ? 'part' : undefined },
        h('button', {
          type: 'button', className: 'read-fact', title: exactStatement(fact),
          onclick: () => lightUp(text, [fact.number]),
          onpointerenter: () => lightUp(text, [fact.number], false),
          onpointerleave: () => lightUp(text, [], false),
        },
        h('span', { className: 'what' }, label(fact)), ' ', h('span', { className: 'how-much' }, statement(fact))),
        h('span', { className: 'why' }, [fact.partOfTotal && 'already counted', fact.reason].filter(Boolean).join(': '))))),
    operation.seizedValue.length > 0 && h('p', { className: 'sum' }, 'Seized value: ', operation.seizedValue.map(sum => money(sum.amount, sum.currency)).join(', '))));
};

/** Who published it, when and where. */
export const provenance = reading => h('p', { className: 'provenance' },
  bdi(reading.source, 80),
  reading.publishedOn && `, ${day(reading.publishedOn)}`,
  reading.url && [', ', /^https?:\/\//i.test(reading.url)
    ? h('a', { href: reading.url, rel: 'noreferrer noopener', target: '_blank' }, 'as published')
    : bdi(reading.url, 120)]);

/** Shows a reading in the place of what is there; gives the text's element. */
export const showReading = (place, reading) => {
  const text = markedText(reading);
  replace(place, provenance(reading), text);
  return text;
};
