package io.github.proposals.model.proposal;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stays known of a text after it was dropped.
 *
 * @param title the heading that is the title, with its markup; empty if there is none
 * @param words how many words of prose it has: header, code, comments and front matter do not count
 * @param named the proposals that it names, each where it does so first by one of several prefixes; links and header
 *     included, and nothing where the process has one prefix only
 * @param addresses the addresses on the web that it links to, each once, in reading order
 */
public record TextFacts(String title, int words, List<ProposalReference> named, List<String> addresses) {

    /** Nobody looked. */
    static final TextFacts NONE = new TextFacts("", 0, List.of(), List.of());

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

    /** Keeps a copy. */
    public TextFacts {
        named = ProposalPacker.copyOf(named);
        addresses = ProposalPacker.copyOf(addresses);
    }

    static TextFacts of(ProposalDocument document, List<ProposalReference> named) {
        return new TextFacts(
                document.title()
                        .map(it -> InlineMarkdown.oneLine(document.source().slice(it.heading())))
                        .orElse(""),
                words(below(document)),
                named,
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
