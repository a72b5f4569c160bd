package io.github.proposals.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Somebody who looks at pages. What a page complains about is written down, and so is whatever it asks for in vain or outside
 * of the folder of its site. What the browser itself writes to the console is not: that is new with each version.
 */
final class Browsing {

    /** So much that only a page that stands still takes longer, on any machine. */
    static final int PATIENCE = 600_000;

    /**
     * A page that tries what its policy forbids. Not so where a script has a text read as a document of its own, to clean it:
     * nothing runs or loads there, but some browsers name what would be forbidden, and the page as the place.
     */
    private static final String POLICY = """
            document.addEventListener('securitypolicyviolation', it => {
              const anywhere = ['script-src-attr', 'style-src-attr', 'base-uri'].includes(it.effectiveDirective);
              if (it.target !== document || !anywhere) {
                console.error('its policy forbids ' + it.effectiveDirective + ' ' + it.blockedURI);
              }
            });
            """;

    private final Browsers browsers;
    private final Browser.NewContextOptions options =
            new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    private final List<Consumer<BrowserContext>> preparations = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private boolean provoked;
    private String home = "";

    Browsing(Browsers browsers) {
        this.browsers = browsers;
    }

    /** Says how to look; before the first page is opened. */
    Browsing with(Consumer<Browser.NewContextOptions> choice) {
        choice.accept(options);
        return this;
    }

    /** Does something before the first page is opened. */
    Browsing prepared(Consumer<BrowserContext> preparation) {
        preparations.add(preparation);
        return this;
    }

    /** {@return a new tab with a page of a site, as a web server shows it; {@code path} may have a query} */
    Page open(WrittenSite site, String path) {
        return open(browsers.address() + site.name() + "/", path);
    }

    /** {@return a new tab with a page of a site, as it is on the disk} */
    Page openFile(WrittenSite site, String path) {
        return open("file://" + site.folder().toUri().getPath(), path);
    }

    /** {@return a new tab with a page below an address} */
    Page open(String address, String path) {
        Page page = tab();
        visit(page, address, path);
        return page;
    }

    /** Shows another page of a site in the same tab. */
    void visit(Page page, WrittenSite site, String path) {
        visit(page, browsers.address() + site.name() + "/", path);
    }

    private void visit(Page page, String address, String path) {
        home = address;
        page.navigate(address + path);
    }

    /** {@return an empty tab} */
    Page tab() {
        if (contexts.isEmpty()) {
            BrowserContext context = browsers.browser().newContext(options);
            context.setDefaultTimeout(PATIENCE);
            context.addInitScript(POLICY);
            preparations.forEach(it -> it.accept(context));
            context.onConsoleMessage(message -> {
                // What the browser itself says has no arguments.
                if (message.type().equals("error") && !message.args().isEmpty()) {
                    problems.add(name(message.page().url()) + " complains: " + message.text());
                }
            });
            context.onWebError(error -> problems.add(name(error.page().url()) + " fails: " + error.error()));
            context.onRequest(this::look);
            context.onResponse(response -> {
                if (response.status() >= 400) {
                    problems.add("nobody has " + name(response.url()));
                }
            });
            context.onRequestFailed(request -> {
                // What nobody waits for anymore is no failure.
                if (!request.failure().contains("ERR_ABORTED")) {
                    problems.add("nobody gets " + name(request.url()) + ": " + request.failure());
                }
            });
            context.onDialog(dialog -> {
                problems.add("a window opens: " + dialog.message());
                dialog.dismiss();
            });
            contexts.add(context);
        }
        return contexts.get(0).newPage();
    }

    private void look(Request request) {
        String url = request.url();
        requests.add(name(url));
        if (!url.startsWith(home) && !url.equals("about:blank")) {
            problems.add("somebody asks for " + url);
        }
    }

    private String name(String url) {
        return url.startsWith(home) ? url.substring(home.length()) : url;
    }

    /** {@return what was asked for so far, relative to the site} */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** {@return what happened that should not, and forgets it} */
    List<String> takeProblems() {
        List<String> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    /** What a test has provoked and found may go on behind its back. */
    void provoked() {
        provoked = true;
    }

    void assertQuiet() {
        if (!provoked) {
            Trouble.assertNone(problems);
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
