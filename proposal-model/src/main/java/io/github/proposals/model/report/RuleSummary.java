package io.github.proposals.model.report;

import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each rule found something, and what it means, the worst first. */
public final class RuleSummary {

    private RuleSummary() {}

    /**
     * How often one rule found something.
     *
     * @param severity how bad that is
     * @param rule the rule
     * @param count how often
     * @param meaning what the rule finds, in a sentence
     */
    record Row(Severity severity, String rule, long count, String meaning) {

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::severity)
                .thenComparing(Row::count, Comparator.reverseOrder())
                .thenComparing(Row::rule);

        /** {@return how bad it is, in a word for style sheets} */
        String kind() {
            return severity.word();
        }

        /** {@return how bad it is, in a word for people} */
        String noun() {
            return severity.noun();
        }
    }

    /** {@return how often each rule found something} */
    static List<Row> of(Report report) {
        record Kind(Severity severity, String rule) {}
        Map<String, String> meanings = report.rules().stream()
                .collect(Collectors.toMap(RuleInfo::id, RuleInfo::summary, (a, b) -> a, TreeMap::new));
        return report.diagnostics().all().stream()
                .collect(Collectors.groupingBy(it -> new Kind(it.severity(), it.rule()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Row(
                        it.getKey().severity(),
                        it.getKey().rule(),
                        it.getValue(),
                        meanings.getOrDefault(it.getKey().rule(), "")))
                .sorted(Row.ORDER)
                .toList();
    }

    /** {@return a line for each rule and severity: {@code 12 warnings  link.broken  a link leads nowhere}} */
    public static List<String> lines(Report report) {
        List<Row> rows = of(report);
        int width = rows.stream().mapToInt(it -> it.rule().length()).max().orElse(0);
        return rows.stream()
                .map(it -> String.format(
                                Locale.ROOT,
                                "%5d %-8s  %-" + Math.max(1, width) + "s  %s",
                                it.count(),
                                word(it),
                                it.rule(),
                                it.meaning())
                        .stripTrailing())
                .toList();
    }

    private static String word(Row row) {
        String counted = row.severity().counted(row.count());
        return counted.substring(counted.indexOf(' ') + 1);
    }
}
