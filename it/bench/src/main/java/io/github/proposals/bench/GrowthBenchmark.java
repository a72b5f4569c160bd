package io.github.proposals.bench;

import io.github.proposals.bench.Bench.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What whole builds cost as a register grows, against a build that has nothing to do.
 *
 * @param builds the projects
 * @param rounds how often each is measured
 */
record GrowthBenchmark(Builds builds, int rounds) {

    List<Row> rows(List<Integer> counts) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        rows.add(row("the plugin bound, no proposals", builds.withoutProposals()));
        for (int count : counts) {
            for (Style style : Style.values()) {
                rows.add(row(
                        "`validate` of %d, `%s`, nothing remembered".formatted(count, style.process()),
                        builds.goal(style, count, "validate", "-Dproposal.memory=false")));
            }
            rows.add(row("`validate` of %d, nothing changed".formatted(count), labels(count, "validate")));
            rows.add(row("`index`, %d".formatted(count), labels(count, "index")));
            rows.add(row("`fix`, %d".formatted(count), labels(count, "fix")));
            rows.add(row(
                    "`promote`, %d".formatted(count),
                    labels(count, "promote", "-Dproposal.id=DEP-0002", "-Dproposal.to=Deferred")));
            rows.add(row("`site-render` of %d, nothing changed".formatted(count), labels(count, "site-render")));
        }
        return rows;
    }

    private Program labels(int count, String goal, String... more) throws IOException {
        return builds.goal(Style.LABELS, count, goal, more);
    }

    private Row row(String what, Program program) throws IOException, InterruptedException {
        return new Row(what, "an empty `mvn validate`", program.against(builds.empty(), rounds), "");
    }
}
