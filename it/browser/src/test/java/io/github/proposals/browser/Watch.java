package io.github.proposals.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** Looks at pages and writes down whatever ran, tried to run, or would run if somebody touched it. */
final class Watch {

    /** Whatever an attack calls is written to the console as an error, which {@link Browsing} sees. */
    private static final String CANARY = """
            (() => {
              const hit = what => console.error('something called ' + what);
              for (const name of ['hit', 'alert', 'confirm', 'prompt', 'print', 'open', 'fetch']) {
                window[name] = () => hit(name);
              }
            })()
            """;

    private static final String INSPECT = """
            async () => {
              const strange = [];
              const report = (what, element) => strange.push(what + ': ' + element.outerHTML.slice(0, 200));
              const forbidden = 'script:not([src^="scripts/"]):not([src^="search-texts"]), iframe, frame, object, embed, '
                  + 'base, portal, applet, form:not([id="page:filters"]), meta[http-equiv=refresh], link:not(head link)';
              document.querySelectorAll(forbidden).forEach(it => report('element', it));
              for (const element of document.querySelectorAll('*')) {
                for (const {name, value} of element.attributes) {
                  if (/^on/i.test(name)) report('handler', element);
                  if (name === 'style' && !element.closest('svg')) report('style', element);
                  if (/^(href|xlink:href|src|action|formaction|data|poster|background|srcset|ping)$/i.test(name)) {
                    if (!URL.canParse(value, location)) continue;
                    const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(new URL(value, location).href) || [];
                    const own = location.protocol.slice(0, -1);
                    if (!['http', 'https', 'mailto', own].includes(scheme)) report('address', element);
                  }
                }
              }
              const events = ['mouseover', 'pointerenter', 'focus', 'error', 'load', 'toggle', 'keydown', 'animationend'];
              for (const element of document.querySelectorAll('body *')) {
                events.forEach(it => element.dispatchEvent(new Event(it)));
              }
              const main = document.querySelector('main');
              if (main && main.closest('body').firstElementChild.className !== 'skip') report('frame', document.body);
              if (main && !document.querySelector('footer.bar')) report('frame', document.body);
              // What all of this leads to comes first.
              await new Promise(done => setTimeout(done));
              return strange;
            }
            """;

    /** Whether each diagram is drawn, or known to be none. Our script draws the first fifty. */
    private static final String DIAGRAMS_ARE_DONE = """
            () => !document.querySelector('script[src="scripts/diagrams.js"]')
                || [...document.querySelectorAll('.text figure.diagram')].slice(0, 50)
                    .every(it => it.querySelector('details, .mistake'))
            """;

    private final Browsing browsing;
    private final WrittenSite site;
    private final Page page;

    Watch(Browsing browsing, WrittenSite site) {
        // What would run does so unseen, and what nobody sees need not be painted.
        this.browsing = browsing.with(it -> it.setViewportSize(320, 200)).prepared(it -> it.addInitScript(CANARY));
        this.site = site;
        this.page = browsing.tab();
    }

    /** {@return the tab with the page that was looked at last} */
    Page page() {
        return page;
    }

    void look(String path, List<String> found) {
        String where = site.name() + "/" + path;
        try {
            browsing.visit(page, site, path);
            Patience.until(page, DIAGRAMS_ARE_DONE);
            ((List<?>) page.evaluate(INSPECT)).forEach(it -> found.add(where + " has " + it));
            if (!page.url().endsWith("/" + site.name() + "/" + path)) {
                found.add(where + " leads to " + page.url());
            }
        } catch (PlaywrightException e) {
            found.add(where + " cannot be looked at: " + e.getMessage());
        }
        browsing.takeProblems().forEach(it -> found.add(where + ": " + it));
    }
}
