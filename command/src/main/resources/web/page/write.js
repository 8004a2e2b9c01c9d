// A box for an announcement: says while one writes what would be read from it, and pushes it when asked to.

import { h, replace } from './element.js';
import { markedText, readFacts } from './reading.js';
import { send } from './server.js';
import { bdi } from './text.js';

const PAUSE = 250;
const UNAUTHORIZED = 401;

// The token of a server that asks for one: kept while this page is open, and nowhere else.
let knownToken = '';

const field = (label, input) => h('label', {}, h('span', {}, label), input);

const OUTCOMES = {
  SENT: 'Pushed. The totals move with it.',
  ALREADY_THERE: 'It is there already, word for word: nothing was sent.',
};

export const write = ({ signal }) => {
  const title = h('input', { type: 'text', name: 'title', autocomplete: 'off' });
  const body = h('textarea', { name: 'body', rows: 14, required: true, spellcheck: 'false', placeholder: 'Paste the text of a press release or a story: plain text or HTML.' });
  const source = h('input', { type: 'text', name: 'source', autocomplete: 'off', placeholder: 'police.example' });
  const published = h('input', { type: 'date', name: 'publishedAt' });
  const url = h('input', { type: 'url', name: 'url', autocomplete: 'off', placeholder: 'https://' });
  const token = h('input', { type: 'password', name: 'token', autocomplete: 'off', 'aria-describedby': 'token-note', pattern: '\\s*[!-~]+\\s*', title: 'letters, digits and signs, without spaces' });
  token.value = knownToken;
  const tokenField = h('div', { className: 'secret' }, field('Token', token),
    h('p', { className: 'note', id: 'token-note' }, 'Who runs this server has it. The page keeps it until it is closed or loaded again.'));
  tokenField.hidden = knownToken === '';
  const push = h('button', { type: 'submit', className: 'button primary' }, 'Push it');
  const outcome = h('p', { className: 'outcome', role: 'status' });
  const facts = h('div', { className: 'read' });
  const texts = h('div', { className: 'source-text' });

  const written = () => Object.fromEntries(Object.entries({
    title: title.value, body: body.value, source: source.value.trim(), publishedAt: published.value, url: url.value.trim(),
  }).filter(([, value]) => value !== ''));

  let timer;
  let running;
  const blank = () => {
    replace(facts, h('p', { className: 'note' }, 'What would be read from the text shows here while you write. Nothing is kept until you push it.'));
    replace(texts);
  };
  const read = async () => {
    running?.abort();
    if (body.value.trim() === '') return blank();
    running = new AbortController();
    try {
      const reading = await send('extract', written(), { signal: running.signal });
      const text = markedText(reading);
      replace(facts, h('h2', {}, 'What would be read'), readFacts(reading, text));
      replace(texts, h('h2', { className: 'unseen' }, 'The text, marked'), text);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      replace(facts, h('p', { className: 'problem' }, bdi(failure.message, 400)));
      replace(texts);
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE);
  };
  const submit = async event => {
    event.preventDefault();
    push.disabled = true;
    outcome.className = 'outcome';
    try {
      const shown = token.value.trim();
      const [{ id, outcome: what }] = await send('announcements', written(), { token: shown });
      knownToken = shown;
      replace(outcome, OUTCOMES[what] ?? what, ' ', h('a', { href: `#/announcement/${encodeURIComponent(id)}` }, 'Look at it'), ' · ', h('a', { href: '#/' }, 'See the totals'));
    } catch (failure) {
      outcome.className = 'outcome problem';
      if (failure.status === UNAUTHORIZED) {
        replace(outcome, token.value === '' ? 'Not pushed: this server takes announcements with its token only. Enter it, and push again.' : 'Not pushed: that is not the token of this server.');
        tokenField.hidden = false;
        token.required = true;
        token.focus();
        token.select();
      } else replace(outcome, 'Not pushed: ', bdi(failure.message, 400));
    } finally {
      push.disabled = false;
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    running?.abort();
  });
  blank();
  return {
    element: h('article', { className: 'write' },
      h('p', { className: 'back' }, h('a', { href: '#/' }, 'All cartels')),
      h('header', {}, h('h1', {}, 'Paste an announcement'), h('p', { className: 'summary' }, 'See what would be read from it, then push it.')),
      h('div', { className: 'two' },
        h('form', { onsubmit: submit, oninput: later },
          field('Headline', title), field('Text', body),
          h('div', { className: 'fields' }, field('Source', source), field('Published', published), field('Address', url)),
          tokenField, h('div', { className: 'actions' }, push, outcome)),
        h('div', { className: 'dry-run' }, facts, texts))),
    title: 'Paste an announcement – Blotter',
  };
};
