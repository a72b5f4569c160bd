// Colours for code. Without it, code is code.
(() => {
  'use strict';
  const LONGEST = 100000;
  let left = 1000000;
  for (const code of document.querySelectorAll('.text pre > code[class*="language-"]')) {
    const name = code.className.replace(/^.*\blanguage-(\S+).*$/, '$1');
    const length = code.textContent.length;
    if (code.childElementCount === 0 && length <= Math.min(LONGEST, left) && hljs.getLanguage(name)) {
      left -= length;
      hljs.highlightElement(code);
    }
  }
})();
