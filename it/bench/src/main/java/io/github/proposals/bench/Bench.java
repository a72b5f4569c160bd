package io.github.proposals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Everything that is measured, as a table in Markdown. Each row is a ratio to what it names, taken in the same run: times depend
 * on the machine, and ratios on how busy it is.
 */
public final class Bench {

    private static final String BEGIN = "<!-- measured: -->\n";
    private static final String END = "<!-- end -->";

    private Bench() {}

    /**
     * Measures for some ten minutes.
     *
     * @param arguments the page with the table in it, a folder for what is made on the way, the local Maven repository, how many
     *     rounds, and for how many proposals each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        int rounds = Integer.parseInt(arguments[3]);
        List<Integer> counts =
                Stream.of(arguments[4].split(",")).map(Integer::valueOf).toList();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Builds builds = new Builds(Files.createTempDirectory("builds"), Path.of(arguments[2]));
        List<Row> rows = new ArrayList<>();
        rows.addAll(new GrowthBenchmark(builds, rounds).rows(counts));
        rows.addAll(new PeersBenchmark(builds, folder.resolve("peers"), rounds).rows(counts.get(0)));
        rows.addAll(HistoryBenchmark.rows(rounds));
        rows.addAll(PartsBenchmark.rows(counts.get(0), rounds));
        rows.addAll(MemoryBenchmark.rows(counts));
        String text = "| What | Against | Ratio | From, to |\n|---|---|---|---|\n"
                + String.join("", rows.stream().map(Row::line).toList());
        System.out.println(text);
        write(Path.of(arguments[0]), text);
    }

    /** Whoever measured decides whether to commit it. */
    private static void write(Path page, String table) throws IOException {
        String old = Files.readString(page);
        int from = old.indexOf(BEGIN) + BEGIN.length();
        int to = old.indexOf(END, from);
        if (from < BEGIN.length() || to < 0) {
            throw new IllegalStateException("there is no place for the table in " + page);
        }
        Files.writeString(page, old.substring(0, from) + "\n" + table + "\n" + old.substring(to));
    }

    /**
     * One line of the table.
     *
     * @param what what was measured
     * @param against what it is compared with
     * @param values each measured value, in any order
     * @param unit what stands behind a value; empty for a ratio
     */
    record Row(String what, String against, List<Double> values, String unit) {

        private String line() {
            List<Double> sorted = values.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f%s | %.2f, %.2f |\n",
                    what,
                    against,
                    sorted.get(sorted.size() / 2),
                    unit,
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        }
    }
}
