// Which part of the page is shown, and what it is told.

import { announcement } from './announcement.js';
import { cartel } from './cartel.js';
import { h, replace } from './element.js';
import { Live } from './live.js';
import { operation } from './operation.js';
import { overview } from './overview.js';
import { Speaker } from './speaker.js';
import { bdi } from './text.js';
import { write } from './write.js';

const VIEWS = { '': overview, cartel, operation, announcement, write };
const REFRESH = 1_000;
const WORDS = { connecting: 'Connecting …', live: 'Live', broken: 'Connection lost, trying again …' };

const main = document.getElementById('main');
const live = new Live();
const speaker = new Speaker(document.getElementById('speaker'));
const places = new Map();
let shown = {};
let leaving = new AbortController();
let at = location.hash;

const decoded = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const addressed = () => {
  const [, name = '', id = ''] = /^#\/([a-z]*)\/?(.*)$/s.exec(location.hash) ?? [];
  return { view: VIEWS[name], id: decoded(id) };
};

const trouble = failure => h('article', { className: 'trouble' },
  h('h1', {}, failure.status === 404 ? 'Nothing is known by that name' : 'That did not work'),
  h('p', {}, bdi(failure.message, 400)),
  h('p', {}, h('a', { href: '#/' }, 'To the totals')));

const show = async arrived => {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const { view, id } = addressed();
  let made;
  try {
    if (!view) throw new Error(`There is no page ${location.hash}.`);
    made = await view({ id, live, speaker, signal });
  } catch (failure) {
    if (signal.aborted) return;
    // What is not there yet may come with the next news.
    made = { element: trouble(failure), title: 'Blotter', refresh: failure.status === 404 ? () => show(false) : undefined };
  }
  if (signal.aborted) return;
  shown = made;
  document.title = made.title;
  replace(main, made.element);
  if (arrived) {
    main.focus({ preventScroll: true });
    scrollTo(0, places.get(location.hash) ?? 0);
  }
};

addEventListener('hashchange', () => {
  at = location.hash;
  show(true);
});
addEventListener('scroll', () => {
  if (location.hash === at && shown.element?.isConnected) places.set(at, scrollY);
}, { passive: true });
addEventListener('click', event => {
  // A link that is followed starts at its top; the way back leads to where one was.
  const link = event.target.closest?.('a[href^="#/"]');
  if (link) places.delete(link.getAttribute('href'));
});

// What is fetched and not streamed is fetched again when something has moved, once a second at most.
let refreshing;
const refreshSoon = () => {
  if (!shown.refresh || refreshing) return;
  refreshing = setTimeout(async () => {
    refreshing = undefined;
    try {
      await shown.refresh?.();
    } catch (failure) {
      if (failure.status === 404) show(false);
    }
  }, REFRESH);
};

const state = document.getElementById('state');
live.addEventListener('state', () => {
  const before = state.dataset.state;
  state.dataset.state = live.state;
  document.getElementById('state-words').textContent = WORDS[live.state];
  if (before !== 'connecting') speaker.say(live.state === 'live' ? 'Live again.' : WORDS[live.state]);
});
live.addEventListener('news', ({ detail: { changed, first } }) => {
  if (Object.values(changed).every(ids => ids.size === 0) && !first) return;
  if (first && addressed().view === overview) show(false);
  else shown.news?.(changed, false);
  refreshSoon();
});

if (addressed().view !== overview) show(false);
live.open();
