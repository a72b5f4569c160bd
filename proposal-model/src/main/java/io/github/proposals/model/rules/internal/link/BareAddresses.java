package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses that stand in running text just as they are: whoever shows it makes links of them. */
final class BareAddresses {

    /**
     * As GitHub sees it: behind a blank or a mark, and without the sign that ends the sentence. What stands in front is looked at
     * only where there is the first letter, since most of a text is none.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)h(?<![^\\s*_~(|]h)ttps?://[^\\s<>|`]{0,1999}[^\\s<>|`?!.,:;*_~'\"()]");

    private BareAddresses() {}

    /** {@return those below the first heading as links, in reading order} */
    static Stream<Link> in(ProposalDocument document) {
        List<Span> found = ADDRESS.matcher(document.prose())
                .results()
                .map(it -> new Span(it.start(), it.end()))
                .toList();
        if (found.isEmpty() || document.sections().isEmpty()) {
            return Stream.empty();
        }
        int first = document.sections().get(0).heading().end();
        BitSet elsewhere = new BitSet(document.prose().length());
        document.links()
                .forEach(
                        link -> elsewhere.set(link.whole().start(), link.whole().end()));
        return found.stream()
                .filter(it -> it.start() > first && !elsewhere.get(it.start()))
                .map(it -> new Link(Link.Kind.LINK, document.source().slice(it), it, it));
    }
}
