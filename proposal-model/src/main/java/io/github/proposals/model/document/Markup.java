package io.github.proposals.model.document;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A language that documents are written in, such as Markdown: it tells what a text is made of, and shows it as HTML. No text
 * is an error: what cannot be read as its author sees it is told as a {@link Problem}. It has no state, hence it is safe for
 * several threads.
 */
public interface Markup {

    /** {@return what people call it} */
    String words();

    /** {@return how the names of its files end, such as {@code .md}} */
    String extension();

    /** {@return whether the name of a file says that it is written so} */
    default boolean reads(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension());
    }

    /**
     * {@return what a text is made of, but for its header}
     *
     * @param apart what of it is no markup, and to be passed over
     */
    ProposalDocument parse(SourceText source, List<Span> apart);

    /** {@return the same, as far as a page needs it, with what makes the page} */
    Rendering render(SourceText source, List<Span> apart);

    /** {@return a heading as authors write it, such as {@code ## Summary}} */
    String heading(int level, String title);

    /** {@return a text that only authors see} */
    String comment(String text);

    /** {@return a piece of a text, such as the value of a field, with whatever HTML its author wrote} */
    String unsafeHtml(String text);

    /**
     * {@return enough of a text to read its title and its header}
     *
     * @param from what stands in front of it is no markup
     * @param knownLabel tells whether a heading names a field of the process
     */
    default String top(String content, int from, Predicate<String> knownLabel) {
        return content;
    }

    /** {@return what finds the title without a parser; nothing if its documents are always parsed} */
    default Optional<QuickMarkup> quick() {
        return Optional.empty();
    }
}
