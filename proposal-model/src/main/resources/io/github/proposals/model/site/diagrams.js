// Diagrams for their descriptions. Without it, and where one has a mistake, the description is what is shown.
(() => {
  'use strict';
  const MOST = 50;
  const SVG = 'http://www.w3.org/2000/svg';
  const UNWANTED = 'script, style, foreignObject, iframe, image, img, video, audio, object, embed, animate, set, '
    + 'animateMotion, animateTransform, feImage, link, base, meta, form, input, button';
  const ELSEWHERE = /url\(\s*(?!['"]?#)|image-set\(|\bsrc\(|@import|expression\(|javascript:|\\/i;
  const WANDERING = ['position', 'inset', 'top', 'left', 'right', 'bottom', 'z-index', 'behavior'];
  // What no description may change about how it is made, at any depth.
  const OURS = ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'htmlLabels',
    'theme', 'themeCSS', 'themeVariables', 'darkMode', 'fontFamily', 'altFontFamily', 'fontSize', 'dompurifyConfig',
    'deterministicIds', 'deterministicIDSeed', 'logLevel', 'arrowMarkerAbsolute', 'legacyMathML', 'forceLegacyMathML',
    'useMaxWidth', 'look', 'handDrawnSeed'];
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const figures = [...document.querySelectorAll('.text figure.diagram')].slice(0, MOST).map((figure) => {
    const code = figure.querySelector('pre');
    return {figure, code, text: code.textContent, drawn: null};
  });

  // Within a frame that is always bright, so are its diagrams.
  const isDark = () => {
    const colours = figures.length > 0 ? getComputedStyle(figures[0].figure).colorScheme : 'light';
    return colours === 'dark' || scheme.matches && colours.includes('dark');
  };

  const PIE = {
    pie1: '#8fb3e8', pie2: '#c3a3ec', pie3: '#93d3a2', pie4: '#efc879', pie5: '#84cdd8', pie6: '#f2a49c', pie7: '#b9c2cd',
    pie8: '#d9a7d0', pieSectionTextColor: '#14181d', pieOpacity: '1', pieStrokeWidth: '1px', pieOuterStrokeWidth: '1px',
  };
  const LIGHT = {
    ...PIE, background: '#ffffff', edgeLabelBackground: '#ffffff', primaryColor: '#e9f0fb', primaryTextColor: '#1b1f24', primaryBorderColor: '#5b87c5',
    lineColor: '#59636e', secondaryColor: '#f1eafa', tertiaryColor: '#f6f7f9', tertiaryBorderColor: '#b4bcc6',
    noteBkgColor: '#fff6dd', noteTextColor: '#1b1f24', noteBorderColor: '#c9a04a',
  };
  const DARK = {
    ...PIE, darkMode: true, background: '#111418', edgeLabelBackground: '#111418', primaryColor: '#1d2f4a', primaryTextColor: '#e4e8ed', primaryBorderColor: '#5b87c5',
    lineColor: '#9aa5b1', secondaryColor: '#332a4d', tertiaryColor: '#1a1f26', tertiaryBorderColor: '#4d5866',
    noteBkgColor: '#3a2f14', noteTextColor: '#e4e8ed', noteBorderColor: '#a37d31',
  };

  const configure = () => mermaid.initialize({
    startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true, logLevel: 'fatal', htmlLabels: false,
    flowchart: {htmlLabels: false}, class: {htmlLabels: false}, theme: 'base',
    themeVariables: {...isDark() ? DARK : LIGHT, fontFamily: 'inherit'}, fontFamily: 'inherit',
    maxTextSize: 50000, maxEdges: 500, deterministicIds: true, secure: OURS,
  });

  // Mermaid's sanitizer makes elements of all tags, with their handlers, and then throws them away. A sign that is not seen
  // behind the '<' makes mere words of those that say more than a name. Quotes become what Mermaid would make them.
  const words = (text) => text
    .replace(/<\w[^>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'"))
    .replace(/<(?=[a-z])(?![^<>=]*>)/gi, '<\u2060');

  // Mermaid has cleaned what it gives. This is the second look, by others' rules: nothing runs, loads, or leaves its place.
  const harmless = (text, id) => {
    const svg = new DOMParser().parseFromString(text, 'text/html').querySelector('svg');
    if (!svg) {
      throw new Error('nothing was drawn');
    }
    const style = [...svg.querySelectorAll('style')].map((it) => rules(it.textContent, '#' + id)).join('\n');
    svg.querySelectorAll(UNWANTED).forEach((it) => it.remove());
    for (const element of [svg, ...svg.querySelectorAll('*')]) {
      for (const {name, value} of [...element.attributes]) {
        const isLink = /(^|:)href$/i.test(name);
        const fine = isLink
          ? value.startsWith('#') || element.localName === 'a' && /^https?:\/\//i.test(value)
          : !/^on/i.test(name) && !/^(src|target|ping|download)$/i.test(name) && !ELSEWHERE.test(value);
        if (!fine) {
          element.removeAttribute(name);
        }
      }
      if (element.style) {
        WANDERING.forEach((it) => element.style.removeProperty(it));
      }
      if (element.localName === 'a') {
        element.setAttribute('rel', 'noreferrer');
      }
    }
    const sheet = document.createElementNS(SVG, 'style');
    sheet.textContent = style;
    svg.prepend(sheet);
    return document.importNode(svg, true);
  };

  const rules = (text, scope) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].filter((rule) => {
      if (rule instanceof CSSKeyframesRule) {
        return true;
      }
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.split(',').every((it) => it.trim().startsWith(scope))) {
        return false;
      }
      WANDERING.forEach((it) => rule.style.removeProperty(it));
      return !ELSEWHERE.test(rule.cssText);
    }).map((rule) => rule.cssText).join('\n');
  };

  // Authors choose colours for the one background that they see: what is written on these stays readable on any.
  const readable = (svg) => {
    for (const shape of svg.querySelectorAll('.node > [style*="fill"], .cluster > [style*="fill"]')) {
      const [red, green, blue] = (getComputedStyle(shape).fill.match(/[\d.]+/g) || []).map(Number);
      if (shape.style.fill && shape.style.fill !== 'none' && blue !== undefined) {
        const bright = 0.299 * red + 0.587 * green + 0.114 * blue > 127;
        for (const text of shape.parentNode.querySelectorAll('text, tspan')) {
          text.style.setProperty('fill', bright ? '#000' : '#fff', 'important');
        }
      }
    }
  };

  const label = (svg) => {
    const title = svg.querySelector(':scope > title');
    const name = title && title.textContent.trim() || 'Diagram';
    ['aria-labelledby', 'aria-roledescription'].forEach((it) => svg.removeAttribute(it));
    svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
    svg.setAttribute('aria-label', name);
  };

  const draw = async (diagram, id) => {
    if (/@\{[^}]*\bimg\s*:/.test(diagram.text)) {
      throw new Error('images in diagrams are not shown');
    }
    // Measured where it will stand: elsewhere, words may have another size.
    const place = document.createElement('div');
    place.className = 'drawn' + (isDark() ? ' dark' : '');
    diagram.figure.append(place);
    let svg;
    try {
      svg = harmless((await mermaid.render(id, words(diagram.text), place)).svg, id);
    } finally {
      place.remove();
    }
    label(svg);
    place.replaceChildren(svg);
    if (diagram.drawn) {
      diagram.drawn.replaceWith(place);
    } else {
      const details = document.createElement('details');
      details.append(document.createElement('summary'), diagram.code);
      details.firstChild.textContent = 'Source of the diagram';
      diagram.figure.append(place, details);
    }
    diagram.drawn = place;
    readable(svg);
    fit(place, svg);
  };

  // Smaller than this, nobody can read it: then it scrolls.
  const fit = (place, svg) => {
    const width = parseFloat(svg.style.maxWidth) || svg.viewBox.baseVal.width;
    if (width > place.clientWidth * 1.6) {
      svg.classList.add('wide');
      svg.style.maxWidth = 'none';
      svg.setAttribute('width', width * 0.8);
      place.tabIndex = 0;
      place.setAttribute('role', 'group');
      place.setAttribute('aria-label', 'Diagram, can be scrolled');
    }
  };

  const complain = (diagram, problem) => {
    const note = document.createElement('p');
    note.className = 'mistake';
    note.textContent = 'This diagram has a mistake: ' + String(problem && problem.message || problem).split('\n')[0].slice(0, 200);
    diagram.figure.append(note);
    diagram.wrong = true;
  };

  const drawAll = async () => {
    configure();
    for (const [index, diagram] of figures.entries()) {
      if (diagram.wrong) {
        continue;
      }
      const id = 'diagram-' + (index + 1);
      try {
        await draw(diagram, id);
      } catch (problem) {
        complain(diagram, problem);
      }
      for (const left of [id, 'd' + id, 'i' + id]) {
        const element = document.getElementById(left);
        if (element && !element.closest('figure')) {
          element.remove();
        }
      }
    }
  };

  let drawing = drawAll();
  const again = () => {
    drawing = drawing.then(drawAll);
  };
  scheme.addEventListener('change', again);
  addEventListener('theme', again);
})();
