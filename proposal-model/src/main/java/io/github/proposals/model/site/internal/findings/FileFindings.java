package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found in a file.
 *
 * @param path the file
 * @param proposal whether it is a proposal
 * @param found the findings, the worst first
 * @param page which of the pages tells them, from 0 on
 */
record FileFindings(String path, boolean proposal, List<Findings.Numbered> found, int page) {

    /** Nobody sets more right in one go, and a file can be made of mistakes. */
    private static final int MOST = 500;

    /** Characters around what a finding says. */
    private static final int AROUND = 600;

    static FileFindings of(String path, boolean proposal, int before, List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
        return new FileFindings(
                path,
                proposal,
                IntStream.range(0, sorted.size())
                        .mapToObj(i -> new Findings.Numbered(before + i + 1, sorted.get(i), i < MOST, 0))
                        .toList(),
                0);
    }

    /** {@return the same on a page} */
    FileFindings on(int other) {
        return new FileFindings(
                path,
                proposal,
                found.stream()
                        .map(it -> new Findings.Numbered(it.number(), it.diagnostic(), it.shown(), other))
                        .toList(),
                other);
    }

    /** {@return how many characters it takes to tell them, about} */
    int weight() {
        return AROUND
                + found.stream()
                        .filter(Findings.Numbered::shown)
                        .mapToInt(it -> weight(it.diagnostic().finding()))
                        .sum();
    }

    private static int weight(Finding finding) {
        return AROUND
                + finding.message().length()
                + finding.help().length()
                + finding.quote().text().length()
                + finding.place().excerpt().shown().line().length()
                + 2 * finding.place().path().length()
                + finding.related().stream()
                        .mapToInt(
                                it -> it.note().length() + 2 * it.place().path().length())
                        .sum();
    }
}
