package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.internal.html.Body;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values of headers on their way into pages.
 *
 * @param process in which language they are written
 */
record FieldValues(ProposalProcess process) {

    /** Most values are names, days and words, for which a parser of markup and one of HTML are more than is needed. */
    private static final Pattern PLAIN = Pattern.compile("[@\\p{L}][\\p{L}\\p{N} ,;:().@/?=-]*|[\\p{N}/-]*");

    /** {@return a value with its links, which lead where {@code links} says} */
    Body body(String text, ProposalLinks links) {
        return PLAIN.matcher(text).matches()
                ? Body.ofText(text)
                : Body.of(process.format().markup(links.path()).unsafeHtml(text), Set.of())
                        .link(links::resolve);
    }
}
