package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What was found, by file and by rule, and where on the page of findings it stands. */
public final class Findings {

    /** Nobody sets more right in one go, and a file can be made of mistakes. */
    private static final int MOST_IN_FILE = 500;

    private final Map<String, List<Numbered>> byPath = new TreeMap<>();
    private final Map<String, List<Numbered>> byRule = new TreeMap<>();

    /**
     * All that was found.
     *
     * @param document tells beside which document a file stands that holds its header
     */
    public Findings(Diagnostics diagnostics, UnaryOperator<String> document) {
        Map<String, List<Diagnostic>> files = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            files.computeIfAbsent(document.apply(diagnostic.place().path()), it -> new ArrayList<>())
                    .add(diagnostic);
        }
        int number = 0;
        for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            file.getValue().sort(Comparator.comparing(Diagnostic::severity));
            List<Numbered> found = new ArrayList<>();
            for (Diagnostic diagnostic : file.getValue()) {
                found.add(new Numbered(++number, diagnostic, found.size() < MOST_IN_FILE));
            }
            byPath.put(file.getKey(), found);
            found.forEach(it -> byRule.computeIfAbsent(it.diagnostic().rule(), rule -> new ArrayList<>())
                    .add(it));
        }
    }

    /** {@return the findings in each file that has some, the worst first} */
    Map<String, List<Numbered>> byPath() {
        return Collections.unmodifiableMap(byPath);
    }

    /** {@return the findings of each rule that has some} */
    Map<String, List<Numbered>> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /** {@return the findings of a rule} */
    public List<Numbered> ofRule(String id) {
        return byRule.getOrDefault(id, List.of());
    }

    /** {@return a link to what is wrong with a proposal, if anything is} */
    public Optional<Link> link(PublishedProposal proposal, PageNames names) {
        return link(byPath.getOrDefault(proposal.path(), List.of()), anchor(names.of(proposal)));
    }

    /** {@return a link to what a rule found, if it found anything} */
    public Optional<Link> link(String rule) {
        return link(ofRule(rule), anchorOfRule(rule));
    }

    private static Optional<Link> link(List<Numbered> found, String anchor) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(Tally.of(found), MainPage.FINDINGS.page() + "#" + anchor));
    }

    /** {@return where the findings of a proposal stand} */
    static String anchor(String page) {
        return "in-" + page.replaceFirst("\\.html$", "");
    }

    /** {@return where the findings of a rule stand} */
    static String anchorOfRule(String rule) {
        return "rule-" + rule;
    }

    /**
     * A finding.
     *
     * @param number its position among all of them
     * @param diagnostic what was found
     * @param shown whether it is told in full
     */
    public record Numbered(int number, Diagnostic diagnostic, boolean shown) {

        /** {@return where it stands} */
        String anchor() {
            return "finding-" + number;
        }
    }

    /**
     * A link to findings.
     *
     * @param tally how many there are
     * @param address where they are
     */
    public record Link(Tally tally, String address) {}
}
