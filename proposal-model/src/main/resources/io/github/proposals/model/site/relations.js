// Filters of the drawings and of the list of relations. Without it, all of them are shown.
(() => {
  'use strict';
  const form = document.getElementById('page:filters');
  const search = document.getElementById('page:search');
  const count = document.getElementById('page:count');
  const choice = name => form.elements.namedItem(name).value;
  const normal = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

  const figures = [...document.querySelectorAll('.groups figure')].map(figure => {
    const boxes = [...figure.querySelectorAll('a')].map(element => ({
      element,
      page: element.getAttribute('href'),
      text: normal(element.getAttribute('aria-label')),
      status: element.querySelector('.is').textContent
    }));
    const arrows = [...figure.querySelectorAll('.arrow')].map(element => ({
      element,
      name: element.dataset.name,
      ends: element.dataset.ends.split(' ').map(it => boxes[it])
    }));
    return { element: figure, boxes, arrows };
  });
  const all = figures.reduce((sum, it) => sum + it.arrows.length, 0);
  const drawn = new Set(figures.flatMap(it => it.boxes.map(box => box.page)));
  const rows = [...document.querySelectorAll('[id="page:related"] tbody tr')].map(element => ({
    element,
    page: element.querySelector('a')?.getAttribute('href'),
    text: normal(element.textContent)
  }));

  /** Whatever has an end that is looked for stays, with both of its ends. */
  const filter = () => {
    const words = normal(search.value).split(/\s+/).filter(it => it);
    const relation = choice('relation');
    const status = choice('status');
    const chosen = Boolean(words.length || relation || status);
    const said = text => words.every(it => text.includes(it));
    const meant = box => said(box.text) && (!status || box.status === status);
    const staying = new Set();
    let found = 0;
    for (const figure of figures) {
      const left = figure.arrows.filter(it => (!relation || it.name === relation) && it.ends.some(meant));
      const ends = new Set(left.flatMap(it => it.ends));
      ends.forEach(it => staying.add(it.page));
      found += left.length;
      figure.element.hidden = left.length === 0;
      figure.arrows.forEach(it => it.element.classList.toggle('out', !left.includes(it)));
      figure.boxes.forEach(it => {
        it.element.classList.toggle('out', !ends.has(it));
        it.element.classList.toggle('meant', chosen && !relation && ends.has(it) && meant(it));
      });
    }
    for (const row of rows) {
      row.element.hidden = chosen && (drawn.has(row.page) ? !staying.has(row.page) : Boolean(relation || status) || !said(row.text));
    }
    form.elements.namedItem('relation').classList.toggle('chosen', Boolean(relation));
    form.elements.namedItem('status').classList.toggle('chosen', Boolean(status));
    form.querySelector('button').hidden = !chosen;
    count.textContent = `${found} of ${all}`;
  };

  /** What a proposal has to do with is seen best without the rest. */
  const show = (figure, box) => {
    const near = figure.arrows.filter(it => box && it.ends.includes(box));
    const ends = new Set(near.flatMap(it => it.ends));
    figure.arrows.forEach(it => it.element.classList.toggle('far', near.length > 0 && !near.includes(it)));
    figure.boxes.forEach(it => it.element.classList.toggle('far', near.length > 0 && !ends.has(it)));
  };
  for (const figure of figures) {
    for (const box of figure.boxes) {
      ['pointerenter', 'focus'].forEach(it => box.element.addEventListener(it, () => show(figure, box)));
      ['pointerleave', 'blur'].forEach(it => box.element.addEventListener(it, () => show(figure)));
    }
  }

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  // The fields are empty a moment later.
  form.addEventListener('reset', () => setTimeout(filter));
  // What a browser remembers of the fields comes with this.
  addEventListener('pageshow', filter);
  filter();
})();
