// The theme that people choose, before anything is seen, and what titles say, for fingers. Without it, all is as the system has it.
(() => {
  'use strict';
  const KEY = 'proposals-theme';
  const root = document.documentElement;

  /** Some browsers keep nothing for files of a disk. */
  const kept = () => {
    try {
      return localStorage.getItem(KEY) || '';
    } catch {
      return '';
    }
  };

  const show = theme => {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    dispatchEvent(new Event('theme'));
  };

  show(kept());

  addEventListener('DOMContentLoaded', () => {
    const choice = document.getElementById('page:theme');
    choice.value = root.dataset.theme || '';
    choice.hidden = false;
    choice.addEventListener('change', () => {
      show(choice.value);
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        // Then it holds for this page.
      }
    });
    addEventListener('storage', event => {
      if (event.key === KEY || event.key === null) {
        show(kept());
        choice.value = root.dataset.theme || '';
      }
    });
  });

  // ---- what a title says can be read by who has no mouse to rest there

  let tip = null;

  const words = target => {
    const titled = target.closest('[title]:not(iframe)');
    const drawn = target.closest('svg *');
    const own = drawn && [...(drawn.closest('g') || drawn).children].find(it => it.localName === 'title');
    return target.closest('a, button, input, select, summary') ? '' : titled ? titled.title : own ? own.textContent : '';
  };

  const close = () => {
    if (tip) {
      tip.remove();
      tip = null;
    }
  };

  addEventListener('click', event => {
    close();
    const text = event.pointerType === 'touch' && event.target instanceof Element ? words(event.target) : '';
    if (text) {
      tip = document.createElement('div');
      tip.className = 'saying';
      tip.setAttribute('role', 'status');
      document.body.append(tip);
      tip.textContent = text;
      const room = innerWidth - tip.offsetWidth - 8;
      tip.style.left = Math.max(8, Math.min(event.clientX, room)) + 'px';
      const below = event.clientY + 16;
      tip.style.top = (below + tip.offsetHeight > innerHeight ? event.clientY - tip.offsetHeight - 16 : below) + 'px';
    }
  });
  addEventListener('scroll', close, { passive: true });
  addEventListener('keydown', event => event.key === 'Escape' && close());
})();
