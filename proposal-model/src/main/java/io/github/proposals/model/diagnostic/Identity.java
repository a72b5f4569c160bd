package io.github.proposals.model.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What makes two findings the same one, wherever they stand in their file and in whatever words they are told.
 *
 * @param rule the rule
 * @param severity how bad it is
 * @param path the file
 * @param subject what it is about
 * @param problem what is the matter with that
 */
public record Identity(String rule, Severity severity, String path, Subject subject, Problem problem) {

    /** {@return what tells a finding from others} */
    public static Identity of(Diagnostic diagnostic) {
        return of(diagnostic, UnaryOperator.identity());
    }

    private static Identity of(Diagnostic diagnostic, UnaryOperator<String> renamed) {
        Finding finding = diagnostic.finding();
        return new Identity(
                diagnostic.rule(),
                diagnostic.severity(),
                renamed.apply(finding.place().path()),
                finding.subject(),
                finding.problem());
    }

    /** {@return those of {@code after} that were not there before} */
    public static List<Diagnostic> added(List<Diagnostic> before, List<Diagnostic> after) {
        return added(before, after, UnaryOperator.identity());
    }

    /**
     * {@return those of {@code after} that were not there before} Those that are the same are counted.
     *
     * @param renamed gives the path after to a path before
     */
    public static List<Diagnostic> added(
            List<Diagnostic> before, List<Diagnostic> after, UnaryOperator<String> renamed) {
        Map<Identity, Integer> known = new HashMap<>();
        before.forEach(diagnostic -> known.merge(of(diagnostic, renamed), 1, Integer::sum));
        return after.stream()
                .filter(diagnostic -> known.merge(of(diagnostic), -1, Integer::sum) < 0)
                .toList();
    }
}
