// Colours for code. Without it, code is code.
(() => {
  'use strict';
  const LONGEST = 100000;
  let left = 1000000;
  for (const code of document.querySelectorAll('.text pre > code[class*="language-"]')) {
    const name = code.className.replace(/^.*\blanguage-(\S+).*$/, '$1');
    const length = code.textContent.length;
    if (name === 'shell' && !/^\S*[$%>] /m.test(code.textContent)) {
      // Without a prompt it is a script, though the library takes it for a session.
      code.className = code.className.replace('language-shell', 'language-bash');
    }
    if (code.childElementCount === 0 && length <= Math.min(LONGEST, left) && hljs.getLanguage(name)) {
      left -= length;
      hljs.highlightElement(code);
    }
  }
})();
