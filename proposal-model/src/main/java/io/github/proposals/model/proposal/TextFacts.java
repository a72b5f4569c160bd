package io.github.proposals.model.proposal;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stays known of the text of a document after it was dropped.
 *
 * @param anchors the names that links into the document may use, in lower case
 * @param links the links that lead to files of the repository or to headings
 * @param mentions the proposals that the running text names, each where it does so first
 * @param title the heading that is the title, with its markup; empty if there is none
 * @param summary where it says of itself in short what it is about
 * @param words how many words of prose it has: header, code, comments and front matter do not count
 * @param named the proposals that it names, each where it does so first by one of several prefixes; links and header
 *     included, and nothing where the process has one prefix only
 * @param addresses the addresses on the web that it links to, each once, in reading order
 */
public record TextFacts(
        Set<String> anchors,
        List<LocalLink> links,
        List<ProposalReference> mentions,
        String title,
        Optional<Span> summary,
        int words,
        List<ProposalReference> named,
        List<String> addresses) {

    /** Nobody looked. */
    static final TextFacts NONE =
            new TextFacts(Set.of(), List.of(), List.of(), "", Optional.empty(), 0, List.of(), List.of());

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

    /** Keeps copies. */
    public TextFacts {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
        named = List.copyOf(named);
        addresses = List.copyOf(addresses);
    }

    static TextFacts of(ProposalDocument document, SectionMap sections, ReferenceReader references) {
        return new TextFacts(
                document.anchors(),
                document.links().stream()
                        .flatMap(link -> LocalLink.of(link, () -> document.place(link.span())).stream())
                        .toList(),
                references.inProse(document),
                document.title()
                        .map(it -> InlineMarkdown.oneLine(document.source().slice(it.heading())))
                        .orElse(""),
                Summary.place(sections, document),
                words(below(document)),
                references.named(document),
                document.links().stream()
                        .filter(link -> link.kind() != Link.Kind.UNDEFINED)
                        .map(link -> link.target().strip())
                        .filter(target -> ADDRESS.matcher(target).matches())
                        .distinct()
                        .toList());
    }

    /** What stands in front of the header is its title, at most. */
    private static String below(ProposalDocument document) {
        int end = document.header().fields().stream()
                .mapToInt(field -> field.valueSpan().end())
                .max()
                .orElse(0);
        return document.prose().substring(end);
    }

    /** A word has a letter or a digit in it, so that marks of lists and tables are none. */
    private static int words(String prose) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c == '|' || (c <= ' ' || c > '~') && Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(Character.codePointAt(prose, i))) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
