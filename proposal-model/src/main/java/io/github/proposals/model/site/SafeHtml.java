package io.github.proposals.model.site;

import org.jsoup.nodes.Element;

/** HTML that may stand in a page as it is. */
final class SafeHtml {

    /** Nothing. */
    static final SafeHtml NONE = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** {@return the content of an element that came from the {@link Sanitizer}} */
    static SafeHtml of(Element sanitized) {
        return new SafeHtml(sanitized.html());
    }

    /** {@return the HTML, for a template that does not escape it} */
    String html() {
        return html;
    }
}
