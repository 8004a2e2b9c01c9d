// The stream: what the server tells is gathered until it says "ready", and then shown at once, so that no half of a change is
// ever seen. After a break everything is told anew: what was not told again is gone.

const NAMES = ['totals', 'total', 'month', 'operation'];
const KEYS = { totals: it => it.cartel, total: it => it.cartel, month: it => it.month, operation: it => it.id };
const AGAIN = 2_000;
const SILENCE = 25_000;

export class Live extends EventTarget {
  /** What is known: a map by id for each kind of thing. */
  known = Object.fromEntries(NAMES.map(name => [name, new Map()]));
  state = 'connecting';
  #staged;
  #fresh;
  #source;
  #watch;

  open() {
    this.#staged = [];
    this.#fresh = true;
    const source = new EventSource('news');
    this.#source = source;
    source.onopen = () => {
      this.#staged = [];
      this.#fresh = true;
      this.#heard();
    };
    source.onerror = () => {
      this.#become('broken');
      // A browser gives up on what it takes for an answer; a server that is being restarted may give one.
      if (source.readyState === EventSource.CLOSED) this.#reopen(AGAIN);
    };
    for (const name of NAMES) {
      source.addEventListener(name, event => this.#staged.push({ name, value: JSON.parse(event.data) }));
      source.addEventListener(name === 'totals' ? 'gone' : `${name}-gone`, event => this.#staged.push({ name, gone: event.data }));
    }
    source.addEventListener('ready', () => this.#apply());
    source.addEventListener('beat', () => this.#heard());
  }

  // A line that died without a word says nothing, not even that.
  #heard() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#reopen(0), SILENCE);
  }

  #reopen(delay) {
    this.#source.close();
    clearTimeout(this.#watch);
    this.#become('broken');
    setTimeout(() => this.open(), delay);
  }

  #apply() {
    this.#heard();
    const first = this.state === 'connecting';
    const changed = Object.fromEntries(NAMES.map(name => [name, new Set()]));
    const named = Object.fromEntries(NAMES.map(name => [name, new Set()]));
    for (const { name, value, gone } of this.#staged) {
      const id = gone ?? KEYS[name](value);
      if (gone !== undefined) this.known[name].delete(id);
      else {
        named[name].add(id);
        if (JSON.stringify(this.known[name].get(id)) === JSON.stringify(value)) continue;
        this.known[name].set(id, value);
      }
      changed[name].add(id);
    }
    if (this.#fresh) {
      for (const name of NAMES) {
        for (const id of [...this.known[name].keys()].filter(id => !named[name].has(id))) {
          this.known[name].delete(id);
          changed[name].add(id);
        }
      }
    }
    this.#staged = [];
    this.#fresh = false;
    this.#become('live');
    this.dispatchEvent(new CustomEvent('news', { detail: { changed, first } }));
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new CustomEvent('state'));
  }
}
