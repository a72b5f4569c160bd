package io.github.proposals.model.site.internal.html;

import org.jsoup.nodes.Element;

/** HTML that may stand in a page as it is: harmless, and a browser reads in it the tree that we looked at. */
public final class SafeHtml {

    /** Nothing. */
    public static final SafeHtml NONE = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** {@return the content of an element that came from the {@link Sanitizer}} */
    static SafeHtml of(Element sanitized) {
        String html = Stable.html(sanitized.html());
        // What jsoup writes as a number is a character that HTML forbids, also as a number.
        return new SafeHtml(html.contains("&#x") ? html.replaceAll("&#x[0-9a-f]+;", "\uFFFD") : html);
    }

    /** {@return the HTML, for a template that does not escape it} */
    public String html() {
        return html;
    }
}
