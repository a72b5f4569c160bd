package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a document gives further down, as in {@code [Rationale][r]} and {@code [r]: https://example.org}. */
final class LinkDefinitions {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,500})]:[\\s>]{0,20}<?$");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[([^\\[\\]]{1,500})](?:\\[([^\\[\\]]{0,500})])?(?![(\\[:])");
    private static final int LONGEST = 530;

    private final Map<String, String> targets = new HashMap<>();

    LinkDefinitions(ProposalDocument document) {
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
    String in(String value) {
        if (targets.isEmpty() || value.indexOf('[') < 0) {
            return value;
        }
        return REFERENCE.matcher(value).replaceAll(found -> {
            String label = found.group(2) == null || found.group(2).isBlank() ? found.group(1) : found.group(2);
            String target = targets.get(normal(label));
            return Matcher.quoteReplacement(
                    target == null ? found.group() : "[" + found.group(1) + "](" + target + ")");
        });
    }

    private static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
