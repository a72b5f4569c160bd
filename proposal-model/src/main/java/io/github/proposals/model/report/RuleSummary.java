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

    private record Row(Severity severity, String rule, long count) {

        private static final Comparator<Row> ORDER = Comparator.comparing(Row::severity)
                .thenComparing(Row::count, Comparator.reverseOrder())
                .thenComparing(Row::rule);
    }

    /** {@return a line for each rule and severity: {@code 12 warnings  link.broken  a link leads nowhere}} */
    public static List<String> lines(Report report) {
        Map<String, String> meanings = report.rules().stream()
                .collect(Collectors.toMap(RuleInfo::id, RuleInfo::summary, (a, b) -> a, TreeMap::new));
        List<Row> rows = report.diagnostics().all().stream()
                .collect(Collectors.groupingBy(it -> new Row(it.severity(), it.rule(), 0), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Row(it.getKey().severity(), it.getKey().rule(), it.getValue()))
                .sorted(Row.ORDER)
                .toList();
        int width = rows.stream().mapToInt(it -> it.rule().length()).max().orElse(0);
        return rows.stream()
                .map(it -> String.format(
                                Locale.ROOT,
                                "%5d %-8s  %-" + Math.max(1, width) + "s  %s",
                                it.count(),
                                word(it),
                                it.rule(),
                                meanings.getOrDefault(it.rule(), ""))
                        .stripTrailing())
                .toList();
    }

    private static String word(Row row) {
        String counted = row.severity().counted(row.count());
        return counted.substring(counted.indexOf(' ') + 1);
    }
}
