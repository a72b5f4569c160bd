// The rows of a register that is too large for its page: they come in scripts, and a row is made when somebody looks at it.
// The one global of it: proposalRows, and in it the part that register-rows.js brings, and others after it.
// What strangers wrote gets into the page as text only, and nothing is made of it.
window.proposalRows = (() => {
  'use strict';

  /** More authors than this are folded up, as RegisterRow has it. */
  const FEW = 3;
  const DAYS = ['created', 'changed', 'due'];

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  function link(text, page) {
    const made = element('a', '', text);
    made.href = page;
    return made;
  }

  /** {@return names with commas between them} */
  function names(people) {
    return people.flatMap((it, at) => (at > 0 ? [', ', link(...it)] : [link(...it)]));
  }

  function authors(people) {
    if (people.length <= FEW + 1) {
      return names(people);
    }
    const rest = people.slice(FEW);
    const fold = element('details', '', element('summary', '', 'and ' + rest.length + ' more'), ...names(rest));
    return [...names(people.slice(0, FEW)), ' ', fold];
  }

  function badge([text, page, kind, meaning, review]) {
    const made = page ? link(text, page) : element('span', '', text);
    made.className = 'badge ' + kind + (review ? ' review' : '');
    if (meaning) {
      made.title = meaning;
    }
    return made;
  }

  /** A proposal as the register knows it. Its row is made once, when somebody asks for it. */
  class Proposal {
    #status;
    #type;
    #people;
    #row;

    constructor(data, shared, columns) {
      const [id, number, title, page, status, type, people, choices, created = '', changed = '', version = '', due = '', others = ''] = data;
      this.#status = shared[status];
      this.#type = shared[type];
      this.#people = people.map(it => shared[it]);
      const names = this.#people.map(it => it[0]);
      this.id = id;
      this.title = title;
      this.page = page || id + '.html';
      this.others = others;
      this.columns = columns;
      this.people = [...names, others];
      const known = { number, title, status: this.#status?.[0] ?? '', type: this.#type?.[0] ?? '', authors: names.join(', '), version, due, created, changed };
      let choice = 0;
      this.cells = Object.fromEntries(columns.map(name => [name, Object.hasOwn(known, name) ? known[name] : choices[choice++]]));
      this.values = { kind: [this.kind], author: names };
      columns.forEach(name => (this.values[name] = [this.cells[name]]));
      this.all = [id, ...Object.values(this.cells), others].join('\n');
    }

    get kind() {
      return this.#status?.[2] ?? 'unknown';
    }

    get row() {
      if (!this.#row) {
        this.#row = element('tr', '', ...this.columns.map(it => this.#cell(it)));
        this.#row.dataset.id = this.id;
        this.#row.dataset.kind = this.kind;
        if (this.others) {
          this.#row.dataset.people = this.others;
        }
      }
      return this.#row;
    }

    get link() {
      return this.row.querySelector('a');
    }

    #cell(column) {
      const text = this.cells[column];
      if (column === 'title') {
        const title = link(text, this.page);
        title.dir = 'auto';
        const cell = element('th', 'title', title);
        cell.scope = 'row';
        return cell;
      }
      if (column === 'status') {
        return element('td', 'status', ...(this.#status ? [badge(this.#status)] : []));
      }
      if (column === 'type') {
        return element('td', 'type', ...(this.#type ? [link(...this.#type)] : []));
      }
      if (column === 'authors') {
        return element('td', 'authors', ...authors(this.#people));
      }
      const known = column === 'number' || column === 'version' ? column : DAYS.includes(column) ? 'day ' + column : 'type';
      return element('td', known, text);
    }
  }

  /** Loads all of them, part by part. */
  function load(columns, add, done) {
    const next = file => {
      const script = document.createElement('script');
      script.src = file;
      script.addEventListener('load', () => {
        const part = window.proposalRows.part;
        add(part.rows.map(it => new Proposal(it, part.shared, columns)));
        script.remove();
        if (part.next) {
          next(part.next);
        } else {
          delete window.proposalRows.part;
          done();
        }
      });
      document.head.append(script);
    };
    next('register-rows.js');
  }

  return { load };
})();
