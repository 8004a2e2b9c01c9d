// Rows that follow a list of things: each keeps its element as long as its thing is there, so that focus, selection and a
// reader's place stay where they are.

const FLASH = 1_600;

export class List {
  #container;
  #create;
  #rows = new Map();

  /** create(item) gives { element, update(item) }. */
  constructor(container, create) {
    this.#container = container;
    this.#create = create;
  }

  /** Shows these items, in this order; flashes those whose ids are among the changed ones. */
  show(items, id, changed = new Set()) {
    const kept = new Set();
    const focused = document.activeElement;
    let before = null;
    items.forEach(item => {
      const key = id(item);
      kept.add(key);
      let row = this.#rows.get(key);
      if (!row) {
        row = this.#create(item);
        this.#rows.set(key, row);
      }
      row.update(item);
      const wanted = before ? before.nextSibling : this.#container.firstChild;
      if (row.element !== wanted) this.#container.insertBefore(row.element, wanted);
      if (changed.has(key)) flash(row.element);
      before = row.element;
    });
    for (const [key, row] of this.#rows) {
      if (!kept.has(key)) {
        row.element.remove();
        this.#rows.delete(key);
      }
    }
    if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
  }
}

/** Says to the eye that something has changed here. */
export const flash = element => {
  element.classList.add('moved');
  clearTimeout(element.flashing);
  element.flashing = setTimeout(() => element.classList.remove('moved'), FLASH);
};
