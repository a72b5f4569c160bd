// Where one is in the contents, and buttons that copy code. Without it, there are contents, and code.
(() => {
  'use strict';

  // ---- where one is

  const contents = document.querySelector('.contents');
  const entries = [...document.querySelectorAll('.contents a[href^="#"]')]
    .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter(it => it.heading);
  let here = null;

  /** The last heading that has reached the top; at the end of the page, the last one that can be seen. */
  const find = () => {
    const line = Math.min(innerHeight / 4, 120);
    const scrolled = document.scrollingElement;
    const end = scrolled.scrollTop + innerHeight >= scrolled.scrollHeight - 2;
    let last = null;
    if (scrolled.scrollTop === 0) {
      return last;
    }
    for (const it of entries) {
      const top = it.heading.getBoundingClientRect().top;
      if (top <= line || (end && top < innerHeight)) {
        last = it.link;
      }
    }
    return last;
  };

  const mark = () => {
    const next = find();
    if (next === here) {
      return;
    }
    here?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    here = next;
    if (here && contents.scrollHeight > contents.clientHeight) {
      const box = contents.getBoundingClientRect();
      const at = here.getBoundingClientRect();
      if (at.top < box.top || at.bottom > box.bottom) {
        contents.scrollTop += at.top - box.top - box.height / 2;
      }
    }
  };

  let asked = false;
  const ask = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    }
  };
  if (entries.length > 0) {
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask, { passive: true });
    mark();
  }

  // ---- copies

  for (const code of navigator.clipboard ? document.querySelectorAll('.text pre > code, .cite pre > code') : []) {
    if (code.closest('.diagram')) {
      continue;
    }
    const around = document.createElement('div');
    const button = document.createElement('button');
    around.className = 'copied';
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not copied';
      }
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
    code.parentNode.replaceWith(around);
    around.append(code.parentNode, button);
  }
})();
