// The register as an instrument: search, filters, order and groups over the tables that are there without it, too.
// What strangers wrote gets into the page as text only, and nothing is made of it.
(() => {
  'use strict';

  const form = document.getElementById('page:filters');
  const search = document.getElementById('page:search');
  const count = document.getElementById('page:count');
  const groups = document.getElementById('page:groups');
  const none = document.getElementById('page:none');
  const more = document.getElementById('page:more');
  const now = document.getElementById('page:now');
  if (!form || !search || !count || !groups || !none || !more) {
    return;
  }
  const chips = groups.parentNode.querySelector('nav.chips');
  const fold = form.querySelector('.fold');
  const { group, sort, rows } = form.elements;
  /** How proposals are grouped without any script; all are one group where they have no statuses. */
  const usual = group.options[0].value;
  group.hidden = group.options.length < 2;
  const filters = [...form.querySelectorAll('select')].filter(it => ![group, sort, rows].includes(it));

  // ---- what is there

  const columns = [...groups.querySelector('thead tr').cells].map(it => it.dataset.column);

  /** How many there are, where they are too many for the page: it has the first ones, and the rest comes when it is asked for. */
  const large = Number(groups.dataset.count || 0);
  let complete = !large;

  const proposals = [...groups.querySelectorAll('tbody tr')].map(row => {
    const cells = Object.fromEntries(columns.map((name, at) => [name, row.cells[at].textContent.trim()]));
    const authors = [...row.querySelectorAll('td.authors a')].map(it => it.textContent);
    cells.authors = authors.join(', ');
    const people = row.dataset.people || '';
    return {
      row,
      cells,
      id: row.dataset.id,
      link: row.querySelector('a'),
      title: cells.title,
      people: [...authors, people],
      page: row.querySelector('a').getAttribute('href'),
      values: {
        ...Object.fromEntries(columns.map(name => [name, [cells[name]]])),
        kind: [row.dataset.kind],
        author: authors,
      },
      all: [row.dataset.id, ...Object.values(cells), people].join('\n'),
    };
  });

  // ---- order and groups

  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const order = () => ({ column: sort.value.split(' ')[0], descending: sort.value.endsWith(' descending') });

  /** What is empty comes last, in both directions. */
  function compare(column, descending) {
    const by = column === 'number' ? (a, b) => Number(a) - Number(b) : collator.compare;
    return (one, other) => {
      const [a, b] = [one.cells[column], other.cells[column]];
      return a === '' || b === '' ? (a === '') - (b === '') : descending ? by(b, a) : by(a, b);
    };
  }

  // Whatever is sorted by anything else keeps this order where that is the same.
  proposals.sort(compare('number', false));

  const finder = window.proposalSearch.over(proposals, () => narrow());

  for (const head of groups.querySelectorAll('thead th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
  }
  const pattern = groups.querySelector('section').cloneNode(true);
  pattern.querySelector('tbody').replaceChildren();
  pattern.querySelector('.rest')?.remove();
  const sections = new Map();
  for (const section of groups.querySelectorAll('section')) {
    remember(usual, usual === 'kind' ? section.querySelector('tbody tr').dataset.kind : '', section);
  }
  const kinds = [...sections.values()].map(it => it.value);
  /** Nobody looks at more of what a search has found, unless they ask for it. */
  const MOST_FOUND = 50;
  let most = MOST_FOUND;
  /** So many rows of each group are shown in a large register, and so many more each time that somebody asks for more. */
  const AT_FIRST = 200;
  const MORE = 1000;
  let mostOfGroup = AT_FIRST;
  /** Whoever types the first letter sees these first: the list is new then, and all of it takes longer. */
  const FIRST_FOUND = 6;
  let fresh = false;
  let shown = [];

  function remember(by, value, element) {
    const heading = element.querySelector('h2');
    const part = {
      value,
      element,
      count: heading.querySelector('.count'),
      body: element.querySelector('tbody'),
      chip: document.createElement('a'),
      members: [],
      placed: [],
    };
    part.chip.href = '#' + heading.id;
    part.chip.append(heading.firstChild.cloneNode(), part.count.cloneNode(true));
    part.chipCount = part.chip.querySelector('.count');
    sections.set(by + ' ' + value, part);
    return part;
  }

  function section(by, value) {
    const known = sections.get(by + ' ' + value);
    if (known) {
      return known;
    }
    const element = pattern.cloneNode(true);
    const heading = element.querySelector('h2');
    heading.id = 'page:group-' + sections.size;
    element.classList.toggle('result', by === 'found');
    const name = { none: 'All proposals', found: 'Found' }[by];
    heading.firstChild.data = (name || value || (by === 'type' || by === 'status' ? 'Without a ' + by : 'Without')) + ' ';
    element.setAttribute('aria-labelledby', heading.id);
    element.querySelector('.scroll').setAttribute('aria-labelledby', heading.id);
    return remember(by, value, element);
  }

  /** The groups in the order of the choices, which is that of the process. */
  function parts(by) {
    const choices = form.elements[by];
    const values =
      by === 'kind' ? kinds : by === 'none' ? [''] : choices ? [...choices.options].map(it => it.value).slice(1) : [];
    const all = new Map(values.map(it => [it, []]));
    for (const it of proposals) {
      const value = by === 'none' ? '' : it.values[by][0];
      if (!all.has(value)) {
        all.set(value, []);
      }
      all.get(value).push(it);
    }
    return all;
  }

  /** Leaves what is right already, and with it the focus. */
  function fill(parent, elements) {
    const wanted = new Set(elements);
    [...parent.children].filter(it => !wanted.has(it)).forEach(it => it.remove());
    let next = parent.firstElementChild;
    for (const it of elements) {
      if (it === next) {
        next = next.nextElementSibling;
      } else {
        parent.insertBefore(it, next);
      }
    }
  }

  /** While people search there is one list, until they ask for groups; the best comes first, until they ask for another order. */
  let flat = false;
  let ranked = false;

  function rank(on) {
    flat = ranked = on;
    few();
  }

  function few() {
    most = MOST_FOUND;
    mostOfGroup = AT_FIRST;
  }

  /** To take a thousand rows away takes longer than to leave them for a moment where nobody sees them. */
  function replace(elements) {
    if (fresh) {
      [...groups.children].forEach(it => it.classList.add('away'));
      groups.append(...elements);
    } else {
      fill(groups, elements);
    }
    elements.forEach(it => it.classList.remove('away'));
  }

  function put(part, members, most) {
    part.members = members;
    place(part, members, most);
  }

  function place(part, some, most) {
    part.placed = some.slice(0, most);
    fill(part.body, part.placed.map(it => it.row));
  }

  let quoted = [];

  /** Where only the text has what people look for, its words stand below the title. */
  function quote() {
    quoted.forEach(it => it.remove());
    quoted = [];
    for (const it of flat ? shown[0].members.slice(0, fresh ? FIRST_FOUND : MOST_FOUND) : []) {
      const words = finder.quote(it, search.value);
      if (words) {
        const snippet = document.createElement('p');
        snippet.className = 'snippet';
        snippet.dir = 'auto';
        snippet.textContent = words;
        it.link.after(snippet);
        quoted.push(snippet);
      }
    }
  }

  /** {@code typed} is whether somebody types, and waits for what comes first. Who comes back looks for the place where they were. */
  function arrange(typed) {
    const { column, descending } = order();
    const first = compare(column, descending);
    if (flat) {
      // What is found fills it.
      const list = section('found', '');
      fresh = Boolean(typed) && !list.element.isConnected;
      shown = [list];
    } else {
      const by = group.value || usual;
      fresh = false;
      shown = [...parts(by)].filter(it => it[1].length > 0).map(([value, members]) => {
        const part = section(by, value);
        members.sort(first);
        if (large) {
          // What fits fills it.
          part.members = members;
        } else {
          put(part, members);
        }
        return part;
      });
    }
    for (const head of shown.flatMap(it => [...it.element.querySelectorAll('thead th')])) {
      const direction = descending ? 'descending' : 'ascending';
      head.setAttribute('aria-sort', head.dataset.column === column && !ranked ? direction : 'none');
    }
    replace(shown.map(it => it.element));
    fill(chips, shown.map(it => it.chip));
    chips.hidden = shown.length < 2;
  }

  // ---- filters

  const labels = new Map(filters.flatMap(it => [...it.options]).map(it => [it, it.text]));

  /** {@return the best first}: few differ in what they are worth, so that nothing is compared. */
  function best(some, worth) {
    const ranks = new Map();
    for (const it of some) {
      const rank = worth.get(it);
      ranks.has(rank) ? ranks.get(rank).push(it) : ranks.set(rank, [it]);
    }
    return [...ranks].sort((a, b) => b[0] - a[0]).flatMap(it => it[1]);
  }

  /** Each choice says how many would be left with it, all others being as they are. */
  function tell(asked, against) {
    const counts = new Map(filters.map(it => [it, new Map()]));
    for (const it of asked) {
      const unfit = against(it);
      for (const filter of unfit.length === 0 ? filters : unfit.length === 1 ? unfit : []) {
        const numbers = counts.get(filter);
        it.values[filter.name].forEach(value => numbers.set(value, (numbers.get(value) || 0) + 1));
      }
    }
    for (const filter of filters) {
      for (const option of [...filter.options].slice(1)) {
        const text = labels.get(option) + ' (' + (counts.get(filter).get(option.value) || 0) + ')';
        if (option.text !== text) {
          option.text = text;
        }
      }
    }
  }

  let last = () => {};

  /** What nobody waits for comes when the browser has shown the rest. */
  function afterwards(work) {
    requestAnimationFrame(() => setTimeout(work));
  }

  /** Of several only the last one. */
  function later(work) {
    last = work;
    afterwards(() => {
      if (last === work) {
        work();
      }
    });
  }

  /** Shows what fits. */
  function narrow() {
    const found = finder.find(search.value);
    const chosen = filters.filter(it => it.value);
    const against = it => chosen.filter(filter => !it.values[filter.name].includes(filter.value));
    const asked = found ? proposals.filter(it => found.has(it)) : proposals;
    const visible = new Set(chosen.length > 0 ? asked.filter(it => against(it).length === 0) : asked);
    filters.forEach(it => it.classList.toggle('chosen', it.value !== ''));
    if (flat) {
      const { column, descending } = order();
      const members = ranked ? best(visible, found) : [...visible].sort(compare(column, descending));
      put(shown[0], members, fresh ? FIRST_FOUND : most);
    }
    later(() => {
      if (fresh) {
        fresh = false;
        replace([shown[0].element]);
        put(shown[0], shown[0].members, most);
        quote();
        mark();
      }
      tell(asked, against);
    });
    let left = flat && visible.size > most;
    for (const part of shown) {
      const fitting = part.members.filter(it => visible.has(it));
      const number = fitting.length;
      if (large && !flat) {
        place(part, fitting, mostOfGroup);
        left = left || number > mostOfGroup;
      }
      for (const it of part.placed) {
        const hidden = !visible.has(it);
        if (it.row.hidden !== hidden) {
          it.row.hidden = hidden;
        }
      }
      part.element.hidden = part.chip.hidden = number === 0;
      part.count.textContent = part.chipCount.textContent = number;
    }
    more.hidden = !left;
    more.firstChild.textContent = large ? 'Show more' : 'Show all ' + visible.size;
    if (now) {
      // Nobody who looks for something wants news.
      now.hidden = found !== null || chosen.length > 0;
    }
    quote();
    mark();
    none.hidden = visible.size > 0;
    fold.textContent = chosen.length > 0 ? 'Filters (' + chosen.length + ')' : 'Filters';
    count.textContent = visible.size + (complete ? '' : '…') + ' of ' + (large || proposals.length);
  }

  const { wordsOf, WRITTEN } = window.proposalSearch;
  const canMark = typeof Highlight !== 'undefined' && Boolean(CSS.highlights);
  if (canMark) {
    // Not in the style of all pages: those who check that do not know this selector yet.
    const style = new CSSStyleSheet();
    style.replaceSync('::highlight(found) { background: #ffe08a; color: #1b1f24; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  }

  /** Marks what was found, where the browser can do that without changing the page. */
  function mark() {
    if (canMark) {
      const members = flat ? shown[0].members.slice(0, fresh ? FIRST_FOUND : MOST_FOUND) : [];
      CSS.highlights.set('found', new Highlight(...marks(members, wordsOf(search.value))));
    }
  }

  /** {@return where words begin and end in what people read of some proposals} */
  function marks(members, asked) {
    const ranges = [];
    for (const { link, row } of members) {
      for (const cell of [link, ...row.querySelectorAll('td.authors, .snippet')]) {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const word of node.data.matchAll(WRITTEN)) {
            const own = wordsOf(word[0]);
            if (asked.some(it => own.some(part => part.includes(it)))) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              ranges.push(range);
            }
          }
        }
      }
    }
    return ranges;
  }

  // ---- the rest of a large register

  let asked = false;

  /** Loads the rows that the page has no room for, unless that was done; those that it has stay as they are. */
  function loadRows(then = () => {}) {
    if (complete) {
      then();
    } else if (!asked) {
      asked = true;
      const known = new Set(proposals.map(it => it.page));
      window.proposalRows.load(
        columns,
        some => {
          const others = some.filter(it => !known.has(it.page));
          proposals.push(...others);
          finder.add(others);
        },
        () => {
          complete = true;
          groups.querySelectorAll('.rest').forEach(it => it.remove());
          proposals.sort(compare('number', false));
          arrange();
          narrow();
          then();
        },
      );
    }
  }

  /** Loads all that a search looks at. */
  function load() {
    loadRows(finder.load);
  }

  // ---- address

  function remain() {
    const { column, descending } = order();
    const state = new URLSearchParams();
    const keep = (name, value) => value && state.set(name, value);
    keep('q', search.value.trim());
    filters.forEach(it => keep(it.name, it.value));
    keep('group', group.value === usual ? '' : group.value);
    keep('sort', column === 'number' && !descending && !(search.value.trim() && !ranked) ? '' : column);
    keep('order', descending ? 'descending' : '');
    const query = state.toString();
    try {
      history.replaceState(history.state, '', location.pathname + (query && '?' + query) + location.hash);
    } catch {
      // Some browsers mind many changes in a short time. The address is then that of the next one.
    }
  }

  function choose(select, value, otherwise) {
    select.value = value;
    if (select.selectedIndex < 0) {
      select.value = otherwise;
    }
  }

  function restore(query) {
    const state = new URLSearchParams(query);
    const get = name => state.get(name) || '';
    few();
    search.value = get('q').slice(0, 200);
    filters.forEach(it => choose(it, get(it.name), ''));
    choose(group, get('group'), usual);
    const direction = get('order') === 'descending' ? ' descending' : '';
    choose(sort, (get('sort') || 'number') + direction, 'number');
    if (search.value) {
      load();
    } else {
      loadRows();
    }
    flat = finder.find(search.value) !== null && !get('group');
    ranked = flat && !get('sort');
    arrange();
    narrow();
  }

  // ---- how dense, which is a matter of taste and no part of the address

  const DENSITY = 'proposals-rows';

  function space() {
    form.parentNode.dataset.rows = rows.value;
    try {
      localStorage.setItem(DENSITY, rows.value);
    } catch {
      // Then it holds for this page.
    }
  }

  try {
    choose(rows, localStorage.getItem(DENSITY) || '', '');
  } catch {
    // Some browsers keep nothing for files of a disk.
  }
  form.parentNode.dataset.rows = rows.value;

  // ---- what people do

  function reset() {
    restore('');
    remain();
    search.focus();
  }

  /** Down and up go from the search to what was found, and back. */
  function arrows(event) {
    const inside = event.target === search || event.target.matches?.('tbody th a');
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (inside && way && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      step(way);
    }
  }

  const linksOf = parts =>
    parts.flatMap(it => it.placed).filter(it => it.row.isConnected && !it.row.hidden).map(it => it.link);

  function step(way) {
    const links = linksOf(shown);
    const at = links.indexOf(document.activeElement) + way;
    (at < 0 ? search : links[Math.min(at, links.length - 1)] || search).focus();
  }

  form.addEventListener('input', event => {
    if (event.target === rows) {
      space();
      return;
    }
    if (event.target === search) {
      const before = ranked;
      rank(finder.find(search.value) !== null);
      if (ranked !== before) {
        arrange(true);
      }
    } else if (event.target === group || event.target === sort) {
      ranked = false;
      flat = flat && event.target === sort;
      arrange();
    }
    load();
    narrow();
    afterwards(remain);
  });
  fold.addEventListener('click', () => fold.setAttribute('aria-expanded', !form.classList.toggle('folded')));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    reset();
  });
  none.querySelector('button').addEventListener('click', reset);
  more.firstChild.addEventListener('click', () => {
    loadRows(() => {
      const links = new Set(linksOf(shown));
      most = large ? most + MORE : proposals.length;
      mostOfGroup += MORE;
      narrow();
      linksOf(shown).find(it => !links.has(it)).focus();
    });
  });
  search.addEventListener('focus', load);
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape' && search.value) {
      event.preventDefault();
      search.value = '';
      rank(false);
      arrange();
      narrow();
      remain();
    } else if (event.key === 'Enter' && search.value) {
      event.preventDefault();
      const named = finder.named(search.value);
      if (named) {
        location.assign(named.page);
      } else {
        step(1);
      }
    }
  });
  form.addEventListener('keydown', arrows);
  groups.addEventListener('keydown', arrows);
  document.addEventListener('keydown', event => {
    const busy = event.target.closest?.('input, select, textarea, [contenteditable]');
    if (event.key === '/' && !busy && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
  groups.addEventListener('click', event => {
    const head = event.target.closest('thead button')?.parentNode;
    if (head) {
      const { column, descending } = order();
      const again = column === head.dataset.column && !descending;
      sort.value = head.dataset.column + (again ? ' descending' : '');
      ranked = false;
      loadRows();
      arrange();
      narrow();
      remain();
    }
  });
  addEventListener('popstate', () => restore(location.search));

  if (complete || location.search) {
    restore(location.search);
  } else {
    count.textContent = large + ' of ' + large;
    shown = [...sections.values()];
    more.firstChild.textContent = 'Show more';
    more.hidden = false;
  }
  form.hidden = false;

  // Who types the first letter finds a list for what it finds, and nothing that runs for the first time.
  (window.requestIdleCallback || setTimeout)(() => {
    section('found', '');
    finder.find('a');
    marks(proposals.slice(0, MOST_FOUND), ['a']);
  });
})();
