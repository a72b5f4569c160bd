package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.document.DocumentBody;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What our pages put around what an author wrote: links to headings, room for what is wide, words for what is a sign. */
final class Finish {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** About what fits on a phone: where more than this has to be scrolled, the keyboard must be able to. */
    private static final int NARROW = 32;

    private final boolean lower;

    private Finish(boolean lower) {
        this.lower = lower;
    }

    /** Finishes what is in {@code root}. */
    static void all(Element root) {
        Finish finish = new Finish(!Walk.named(root, "h1").isEmpty());
        Walk.all(root).forEach(finish::each);
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    private void each(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "table" ->
                element.wrap("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>");
            case "pre" -> code(element);
            case "li" -> task(element);
            case "a" -> footnote(element);
            case "details" -> summary(element);
            default -> {}
        }
    }

    private void heading(Element heading) {
        if (lower) {
            // The page has a heading of the first level already.
            int level = heading.normalName().charAt(1) - '0';
            heading.tagName("h" + Math.min(6, level + 1));
        }
        // No link can be in a link.
        if (heading.hasAttr("id") && !Walk.isIn(heading, Set.of("a"))) {
            Element around = new Element("div").attr("class", "heading");
            heading.replaceWith(around);
            around.appendChild(heading)
                    .appendElement("a")
                    .attr("class", "permalink")
                    .attr("href", "#" + WebAddress.encoded(heading.attr("id")))
                    .attr("aria-label", "Link to section: " + heading.text())
                    .text("#");
        }
    }

    private static void code(Element code) {
        Element content = code.firstElementChild();
        if (content != null && Code.isDiagram(content)) {
            code.wrap("<figure class=\"diagram\"></figure>");
        }
        if (code.wholeText().lines().anyMatch(line -> line.length() > NARROW)) {
            code.attr("tabindex", "0");
        }
    }

    private static void task(Element item) {
        if (!item.hasClass("task-list-item")) {
            return;
        }
        Element holder = Optional.ofNullable(item.firstElementChild())
                .filter(it -> it.nameIs("p"))
                .orElse(item);
        if (holder.firstChild() instanceof TextNode text) {
            boolean done = text.getWholeText().startsWith(DocumentBody.DONE);
            if (done || text.getWholeText().startsWith(DocumentBody.NOT_DONE)) {
                text.text(text.getWholeText().substring(1));
                holder.prependElement("span")
                        .attr("role", "img")
                        .attr("aria-label", done ? "Done" : "Not done")
                        .text(done ? DocumentBody.DONE : DocumentBody.NOT_DONE);
            }
        }
    }

    /** HTML wants one; without it, browsers show a word of their own language. */
    private static void summary(Element details) {
        if (details.children().stream().noneMatch(it -> it.nameIs("summary"))) {
            details.prependElement("summary").text("Details");
        }
    }

    private static void footnote(Element link) {
        if (link.hasClass("footnote-ref")) {
            link.attr("aria-label", "Footnote " + link.text());
        } else if (link.hasClass("footnote-backref")) {
            link.attr("aria-label", "Back to the text");
        }
    }
}
