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

    private Bench() {}

    /**
     * Measures for some minutes.
     *
     * @param arguments the file for the table, the local Maven repository, how many rounds, and for how many proposals each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path table = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[2]);
        List<Integer> counts =
                Stream.of(arguments[3].split(",")).map(Integer::valueOf).toList();
        List<Row> rows = new ArrayList<>();
        rows.addAll(new GrowthBenchmark(Path.of(arguments[1]), rounds).rows(counts));
        rows.addAll(PartsBenchmark.rows(counts.get(0), rounds));
        rows.addAll(MemoryBenchmark.rows(counts));
        String text = "| What | Against | Ratio | From, to |\n|---|---|---|---|\n"
                + String.join("", rows.stream().map(Row::line).toList());
        Files.createDirectories(table.getParent());
        Files.writeString(table, text);
        System.out.println(text);
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
                    "| %s | %s | %.2f%s | %.2f, %.2f |%n",
                    what,
                    against,
                    sorted.get(sorted.size() / 2),
                    unit,
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        }
    }
}
