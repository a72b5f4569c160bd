// What fits the words that people type, and how well: titles and people with typing errors, too, and texts once they are loaded.
// The one global of the register: proposalSearch, and in it the texts, which search-texts.js brings, and others after it.
window.proposalSearch = (() => {
  'use strict';

  // SearchTexts makes words in the same way.
  const normal = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  const wordsOf = text => normal(text).match(/[\p{L}\p{Nd}]+/gu) || [];
  const LONGEST = 32;
  /** A word as it is written. */
  const WRITTEN = /[\p{L}\p{Nd}\p{Mn}]+/gu;
  /** So much of a text is shown in front of a word, and twice as much behind it, in characters. */
  const AROUND = 60;

  // What a word is worth where it is found. Most people look for a proposal whose name they half know; texts name many others.
  const WORTH = { title: 16, titleStart: 12, titlePart: 6, person: 8, row: 4, text: 2, similar: 1 };
  // What the whole of what people typed is worth, above all words: an exact number, and a title that begins with it.
  const NUMBER = 10000;
  const BEGINNING = 100;
  const PHRASE = 50;

  /** What people may call a number: 7, 0007, #7, PEP-7, pep 0007. */
  function numberOf(text) {
    const found = /^(?:\/|#)?(?:(\p{L}+)[\s_-]*)?#?(\d+)$/u.exec(text);
    return found && { prefix: found[1] || '', number: found[2].replace(/^0+(?=\d)/, '') };
  }

  /** With more proposals than this nobody waits until each of their words was compared with what may be meant. */
  const MOST_FORGIVEN = 10000;

  /** Proposals with an id, a title, people, a page, and all that their row says; changed() is called when more can be found. */
  const over = (proposals, changed) => {
    const plain = new Map();
    const byPage = new Map();
    const similar = new Map();
    const found = new Map();
    let asked = false;
    const texts = [];
    const beginnings = new Map();

    /** The words of a text, with a blank before and behind each. */
    const spaced = text => ' ' + wordsOf(text).join(' ') + ' ';

    /** More proposals are there. */
    function add(some) {
      for (const it of some) {
        plain.set(it, { all: normal(it.all), title: spaced(it.title), people: spaced(it.people.join(' ')), number: numberOf(normal(it.id)) });
        byPage.set(it.page, it);
      }
      similar.clear();
      found.clear();
    }

    /** A third of the letters may be wrong, or less where there is something better. */
    function fuzzy(word, threshold) {
      if (typeof Fuse === 'undefined' || word.length < 4 || proposals.length > MOST_FORGIVEN) {
        return [];
      }
      if (!similar.has(threshold)) {
        similar.set(
          threshold,
          new Fuse(proposals, {
            keys: ['title', 'people'],
            threshold,
            ignoreLocation: true,
            ignoreDiacritics: true,
            shouldSort: false,
          }),
        );
      }
      return similar.get(threshold).search(word).map(it => it.item);
    }

    /** Short words are looked for at the beginning of others only: they are part of nearly all. */
    function inTexts(word) {
      const asked = word.slice(0, LONGEST);
      const fits = asked.length === 2 ? it => it.startsWith(asked) : it => it.includes(asked);
      const result = new Set();
      for (const part of texts) {
        for (const known of asked.length > 1 ? part.known.filter(fits) : Object.hasOwn(part.words, asked) ? [asked] : []) {
          let at = 0;
          for (const step of part.words[known].split(' ')) {
            at += Number(step);
            result.add(part.proposals[at]);
          }
        }
      }
      return result;
    }

    /** What a word is worth in the row of a proposal; 0 if it is not there. */
    function worth(it, word, begins, whole) {
      const { all, title, people } = plain.get(it);
      if (!all.includes(word)) {
        return 0;
      }
      if (title.includes(word)) {
        return title.includes(whole) ? WORTH.title : title.includes(begins) ? WORTH.titleStart : WORTH.titlePart;
      }
      return people.includes(begins) ? WORTH.person : WORTH.row;
    }

    /** The proposals that have a word, each with what that is worth. */
    function having(word) {
      if (!found.has(word)) {
        const result = new Map();
        const mentioning = inTexts(word);
        mentioning.forEach(it => result.set(it, WORTH.text));
        let exact = false;
        const begins = ' ' + word;
        const whole = begins + ' ';
        for (const it of proposals) {
          const here = worth(it, word, begins, whole);
          if (here > 0) {
            exact = true;
            result.set(it, here);
          }
        }
        if (!exact) {
          fuzzy(word, mentioning.size > 0 ? 0.25 : 0.4).forEach(it => result.set(it, Math.max(result.get(it) || 0, WORTH.similar)));
        }
        found.set(word, result);
      }
      return found.get(word);
    }

    /** Loads some texts, and then the next ones. */
    function loadFrom(file) {
      const script = document.createElement('script');
      script.src = file;
      script.addEventListener('load', () => {
        const part = window.proposalSearch.texts;
        const of = part.pages.map(page => byPage.get(page));
        texts.push({ words: part.words, known: Object.keys(part.words), proposals: of });
        of.forEach((it, at) => beginnings.set(it, part.beginnings[at]));
        if (part.next) {
          loadFrom(part.next);
        } else {
          found.clear();
          changed();
        }
      });
      document.head.append(script);
    }

    /** Loads the texts, unless that was done. */
    function load() {
      if (!asked) {
        asked = true;
        loadFrom('search-texts.js');
      }
    }

    /** The proposals that people mean by a number. */
    function numbered(query) {
      const asked = numberOf(query);
      return asked
        ? proposals.filter(it => {
            const own = plain.get(it).number;
            return own && own.number === asked.number && (asked.prefix === '' || asked.prefix === own.prefix);
          })
        : [];
    }

    /** The proposals that have all words of what is looked for, each with how well it fits; nothing if there are no words. */
    function find(query) {
      const words = wordsOf(query);
      if (words.length === 0) {
        return null;
      }
      const maps = words.map(having).sort((a, b) => a.size - b.size);
      const result = new Map();
      const phrase = ' ' + words.join(' ');
      for (const it of maps[0].keys()) {
        if (maps.every(map => map.has(it))) {
          const { title } = plain.get(it);
          const bonus = title.startsWith(phrase) ? BEGINNING : title.includes(phrase.trim()) ? PHRASE : 0;
          result.set(it, bonus + maps.reduce((sum, map) => sum + map.get(it), 0) / maps.length);
        }
      }
      numbered(normal(query).trim()).forEach(it => result.set(it, NUMBER));
      return result;
    }

    /** What a text says around a word that the row of its proposal does not have; empty if nobody knows. */
    function quote(it, query) {
      const asked = wordsOf(query).filter(word => word.length > 2 && !plain.get(it).all.includes(word));
      const text = (asked.length > 0 && beginnings.get(it)) || '';
      for (const { 0: word, index } of text.matchAll(WRITTEN)) {
        if (wordsOf(word).some(own => asked.some(part => own.includes(part)))) {
          const end = index + word.length;
          const from = index <= AROUND ? 0 : Math.min(index, text.indexOf(' ', index - AROUND) + 1);
          const to = end + 2 * AROUND >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + 2 * AROUND));
          return (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
        }
      }
      return '';
    }

    /** The proposal whose number that is; nothing if there are several, or none. */
    function named(query) {
      const all = numbered(normal(query).trim());
      return all.length === 1 ? all[0] : null;
    }

    add(proposals);
    return { add, load, find, quote, named };
  };

  return { over, wordsOf, WRITTEN };
})();
