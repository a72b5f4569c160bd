package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a document gives further down, as in {@code [Rationale][r]} and {@code [r]: https://example.org}. */
public final class LinkDefinitions {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,500})]:[\\s>]{0,20}<?$");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[([^\\[\\]]{1,500})](?:\\[([^\\[\\]]{0,500})])?(?![(\\[:])");
    private static final int LONGEST = 530;

    private final Map<String, String> targets = new HashMap<>();

    /** Those of a document. */
    public LinkDefinitions(ProposalDocument document) {
        String content = document.source().content();
        for (Link link : document.links()) {
            int start = link.span().start();
            if (link.kind() == Link.Kind.DEFINITION) {
                Matcher label = LABEL.matcher(content.substring(Math.max(0, start - LONGEST), start));
                if (label.find()) {
                    targets.putIfAbsent(normal(label.group(1)), link.target());
                }
            }
        }
    }

    /** {@return a value in which each link says where it leads} */
    public String in(String value) {
        if (targets.isEmpty() || value.indexOf('[') < 0) {
            return value;
        }
        return REFERENCE
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(target(found)
                        .map(target -> "[" + found.group(1) + "](" + target + ")")
                        .orElse(found.group())));
    }

    /** {@return where the first reference in a text leads} */
    public Optional<String> first(String text) {
        return targets.isEmpty() || text.indexOf('[') < 0
                ? Optional.empty()
                : REFERENCE
                        .matcher(text)
                        .results()
                        .flatMap(it -> target(it).stream())
                        .findFirst();
    }

    private Optional<String> target(MatchResult reference) {
        String label =
                reference.group(2) == null || reference.group(2).isBlank() ? reference.group(1) : reference.group(2);
        return Optional.ofNullable(targets.get(normal(label)));
    }

    private static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
