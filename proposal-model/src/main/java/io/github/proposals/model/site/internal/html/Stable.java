package io.github.proposals.model.site.internal.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * HTML in which a browser reads the tree that was written. The standard does not promise that of any tree, such as one from
 * which something was taken away: a cell without its table, a paragraph in a paragraph, a link in a link. So it is read
 * again until it stays the same.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments">the warning in HTML</a>
 */
final class Stable {

    /** Readings of one text. What is another tree each time is shown as the words in it. */
    private static final int READINGS = 5;

    private Stable() {}

    /** {@return the document that is read in what {@code document} is written as} */
    static Document document(Document document) {
        Document known = document;
        String written = written(known);
        for (int i = 0; i < READINGS; i++) {
            known = read(written);
            String again = written(known);
            if (again.equals(written)) {
                return known;
            }
            written = again;
        }
        known.body().text(known.text());
        return known;
    }

    /** {@return the same as text} */
    static String html(String html) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        Document known = read(html);
        // Most of what we write is so already, and reading it is dear.
        return written(known).equals(html) ? html : written(document(known));
    }

    private static Document read(String html) {
        return Jsoup.parseBodyFragment(html);
    }

    private static String written(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.body().html();
    }
}
