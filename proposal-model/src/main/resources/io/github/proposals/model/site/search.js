// What fits the words that people type: titles and people with typing errors, too, and texts once they are loaded.
// The one global of the register: proposalSearch, and in it the texts, which search-texts.js brings.
window.proposalSearch = (() => {
  'use strict';

  // SearchTexts makes words in the same way.
  const normal = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  const wordsOf = text => normal(text).match(/[\p{L}\p{Nd}]+/gu) || [];
  const LONGEST = 32;

  /** Proposals with a title, people, a page, and all that their row says; changed() is called when more can be found. */
  const over = (proposals, changed) => {
    const plain = new Map(proposals.map(it => [it, normal(it.all)]));
    const similar = new Map();
    const found = new Map();
    let asked = false;
    let texts = { words: {}, known: [], proposals: [] };

    /** A third of the letters may be wrong, or less where there is something better. */
    function fuzzy(word, threshold) {
      if (typeof Fuse === 'undefined' || word.length < 4) {
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
      const part = word.slice(0, LONGEST);
      const fits =
        part.length === 1 ? it => it === part : part.length === 2 ? it => it.startsWith(part) : it => it.includes(part);
      const result = new Set();
      for (const known of texts.known.filter(fits)) {
        let at = 0;
        for (const step of texts.words[known].split(' ')) {
          at += Number(step);
          result.add(texts.proposals[at]);
        }
      }
      return result;
    }

    function having(word) {
      if (!found.has(word)) {
        const result = inTexts(word);
        const exact = proposals.filter(it => plain.get(it).includes(word));
        const more = exact.length > 0 ? exact : fuzzy(word, result.size > 0 ? 0.25 : 0.4);
        more.forEach(it => result.add(it));
        found.set(word, result);
      }
      return found.get(word);
    }

    /** Loads the texts, unless that was done. */
    function load() {
      if (asked) {
        return;
      }
      asked = true;
      const script = document.createElement('script');
      script.src = 'search-texts.js';
      script.addEventListener('load', () => {
        const { pages, words } = window.proposalSearch.texts;
        const byPage = new Map(proposals.map(it => [it.page, it]));
        texts = { words, known: Object.keys(words), proposals: pages.map(it => byPage.get(it)) };
        found.clear();
        changed();
      });
      document.head.append(script);
    }

    /** Whether a proposal has all words of what is looked for. */
    function test(query) {
      const sets = wordsOf(query).map(having);
      return it => sets.every(set => set.has(it));
    }

    return { load, test };
  };

  return { over };
})();
