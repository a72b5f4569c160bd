// Shows the page anew as soon as its server has another one, at the place where one was reading.
(() => {
  'use strict';
  const KEY = 'proposals-place';
  const BLOCKS = 5;

  const blocks = () => [...document.querySelectorAll('[data-at]')];
  const words = block => block.textContent.slice(0, 200);

  /** Where one is: the first blocks that are seen, since what stands above them may have grown. */
  const keep = () => {
    const seen = blocks().filter(it => it.getBoundingClientRect().bottom > 0).slice(0, BLOCKS);
    const place = {
      page: location.pathname,
      y: scrollY,
      seen: scrollY === 0 ? [] : seen.map(it => [words(it), it.getBoundingClientRect().top]),
    };
    sessionStorage.setItem(KEY, JSON.stringify(place));
    history.scrollRestoration = 'manual';
  };

  const goBack = place => {
    const all = blocks();
    for (const [text, top] of place.seen) {
      const same = all.filter(it => words(it) === text);
      if (same.length === 1) {
        scrollTo(0, same[0].getBoundingClientRect().top + scrollY - top);
        return;
      }
    }
    scrollTo(0, place.y);
  };

  const kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
  sessionStorage.removeItem(KEY);
  if (kept && kept.page === location.pathname) {
    goBack(kept);
    addEventListener('load', () => goBack(kept));
    // For the way back from another page, browsers know better.
    addEventListener('pagehide', () => history.scrollRestoration = 'auto');
  }

  let note = null;
  const say = text => {
    if (!note) {
      note = document.createElement('p');
      note.className = 'live';
      note.setAttribute('role', 'status');
      document.body.append(note);
    }
    note.textContent = text;
    note.hidden = !text;
  };

  const question = new URLSearchParams({ page: location.pathname, tag: document.body.dataset.tag });
  const source = new EventSource('/live?' + question);
  source.onmessage = () => {
    source.close();
    // As the last one, behind what is set for other ways.
    addEventListener('pagehide', keep);
    keep();
    location.reload();
  };
  source.onopen = () => say('');
  source.onerror = () => say('Nothing is shown anew: the goal that showed this page has ended.');
  // Or else some browsers keep the connection for a page that is kept for the way back.
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', event => event.persisted && location.reload());
})();
