// Says to a screen reader what has changed, politely and not too often: what comes meanwhile is put together.

const PAUSE = 4_000;
const MOST = 3;

export class Speaker {
  #element;
  #waiting = [];
  #quietUntil = 0;
  #timer;

  constructor(element) {
    this.#element = element;
  }

  say(...sentences) {
    this.#waiting.push(...sentences);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), Math.max(300, this.#quietUntil - performance.now()));
  }

  #speak() {
    const latest = this.#waiting.slice(-MOST);
    const more = this.#waiting.length - latest.length;
    this.#element.textContent = (more > 0 ? `${more} more changes. ` : '') + latest.join(' ');
    this.#waiting = [];
    this.#quietUntil = performance.now() + PAUSE;
  }
}
