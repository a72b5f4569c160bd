package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.document.markdown.Markdown;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.html.WebAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence of the process.
 *
 * @param text the sentence, with its emphasis and its code
 * @param source where it stands
 */
public record Said(SafeHtml text, String source) {

    /** Whoever writes a process quotes it in Markdown. */
    private static final Markup MARKUP = new Markdown();

    private static final Pattern MARKED = Pattern.compile("[*`\\\\\\[<_]");

    /** What is more than a piece of a paragraph cannot stand in a quotation. */
    private static final Pattern BLOCK = Pattern.compile("<(?:h[1-6r]|ul|ol|pre|blockquote|table|div|dl|details)\\b");

    /** {@return the sentence, if there is one} */
    public static Optional<Said> of(Quote quote) {
        return Optional.of(quote).filter(Quote::present).map(it -> new Said(html(it.text()), it.source()));
    }

    private static SafeHtml html(String text) {
        if (MARKED.matcher(text).find()) {
            SafeHtml html = Body.of(MARKUP.unsafeHtml(text), Set.of())
                    .link(WebAddress::of)
                    .inline();
            if (!BLOCK.matcher(html.html()).find()) {
                return html;
            }
        }
        return Body.ofText(text).inline();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Said said && said.text.html().equals(text.html()) && said.source.equals(source);
    }

    @Override
    public int hashCode() {
        return text.html().hashCode();
    }
}
