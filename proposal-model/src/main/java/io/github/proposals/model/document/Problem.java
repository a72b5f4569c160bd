package io.github.proposals.model.document;

import io.github.proposals.model.text.Span;

/**
 * Something that kept the parser from reading the document as its author sees it.
 *
 * @param kind what it is
 * @param span where it starts
 */
public record Problem(Kind kind, Span span) {

    /** What can go wrong. */
    public enum Kind {
        /** A {@code ```} block that is never closed, so that the rest of the document is code. */
        UNCLOSED_FENCE,
        /** {@code ---} at the top and values below it, but no second {@code ---}. */
        UNCLOSED_FRONT_MATTER,
        /** Values at the top and {@code ---} below them, but none above, so that they are a heading. */
        UNOPENED_FRONT_MATTER,
        /** Front matter with an empty line or a comment above it, so that it is a rule and a heading. */
        MOVED_FRONT_MATTER,
        /** A {@code <!--} that is never closed, so that the rest of the document is invisible. */
        UNCLOSED_COMMENT,
        /** A {@code <!--} in HTML that ends before its {@code -->}, so that what follows is invisible. */
        CUT_COMMENT,
        /** A line such as {@code |---|---|} with another number of cells than the line above, so that there is no table. */
        BROKEN_TABLE,
        /** Rows between bars without a line such as {@code |---|---|} below the first, so that there is no table. */
        ROWS_WITHOUT_RULER,
        /** Rows below the empty line that ends their table, so that they are text. */
        CUT_TABLE,
        /** A table right below the text of a list item or a quotation, so that it goes on with that text. */
        TABLE_IN_TEXT,
        /** A {@code <details>} or the like that is never closed, so that it holds the rest of the document. */
        OPEN_TAG,
        /** A {@code <pre>} or the like that is never closed, so that the rest of the document is no Markdown. */
        UNCLOSED_HTML,
        /** A {@code [text](address)} that is shown as it is written, since its address has a blank in it. */
        BROKEN_LINK,
        /** A {@code [text] (address)} that is shown as it is written, since a blank stands between the two. */
        LINK_APART,
        /** A {@code [text](address} that is shown as it is written, since nothing closes it. */
        UNCLOSED_LINK,
        /** A {@code [text](address "title} that is shown as it is written, since its address or title has no end. */
        OPEN_LINK,
        /** A {@code (text)[address]} that is shown as it is written. */
        SWAPPED_LINK,
        /** Lists or quotations inside of each other, deeper than anybody writes. */
        TOO_DEEP;

        /** {@return whether it matters only where the process wants front matter: elsewhere people write such lines, too} */
        public boolean isOfWantedFrontMatter() {
            return this == UNOPENED_FRONT_MATTER || this == MOVED_FRONT_MATTER;
        }

        /** {@return whether all that follows is not read as it was meant} */
        public boolean hidesTheRest() {
            return switch (this) {
                case UNCLOSED_FENCE, UNCLOSED_COMMENT, CUT_COMMENT, UNCLOSED_HTML -> true;
                default -> false;
            };
        }
    }
}
