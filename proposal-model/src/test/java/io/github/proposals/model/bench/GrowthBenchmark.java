package io.github.proposals.model.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What whole builds cost as a register grows, against a build that has nothing to do: seconds of the processors, as a
 * ratio, and the most memory. Run it as {@code GrowthBenchmark [rounds] [files...]} after {@code mvn -Dquick install};
 * it needs {@code mvn} and GNU {@code time}, and takes an hour for the largest registers. Times depend on the machine,
 * and ratios on how busy it is.
 */
public final class GrowthBenchmark {

    private static final String PLUGIN = "io.github.proposals:proposal-maven-plugin:0.1.0-SNAPSHOT";
    private static final Pattern MEASURED = Pattern.compile("measured ([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9]+)");
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>look.alikes</groupId>
              <artifactId>look-alikes</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              %s
            </project>
            """;
    private static final String BOUND = """
            <build>
              <plugins>
                <plugin>
                  <groupId>io.github.proposals</groupId>
                  <artifactId>proposal-maven-plugin</artifactId>
                  <version>0.1.0-SNAPSHOT</version>
                  <executions><execution><goals><goal>validate</goal></goals></execution></executions>
                </plugin>
              </plugins>
            </build>
            """;

    private final Path top;
    private final int rounds;

    private GrowthBenchmark(Path top, int rounds) {
        this.top = top;
        this.rounds = rounds;
    }

    /** Writes the registers into a temporary folder and measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        List<Integer> counts =
                Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        new GrowthBenchmark(Files.createTempDirectory("growth"), rounds)
                .print(counts.isEmpty() ? List.of(949, 9_490, 50_000, 100_000) : counts);
    }

    private void print(List<Integer> counts) throws IOException, InterruptedException {
        Path empty = project("empty", "");
        Path bound = project("bound", BOUND);
        row("plugin bound, no proposals", bound, empty, List.of("validate"));
        for (int count : counts) {
            Path project = project("files-" + count, "");
            LookAlikes.write(project.resolve("deps"), count);
            for (String goal : List.of("validate", "index", "fix", "promote")) {
                row(
                        goal + ", " + count + " files",
                        project,
                        empty,
                        List.of(
                                PLUGIN + ":" + goal,
                                "-Dproposal.directory=deps",
                                "-Dproposal.process=dynamo-dep",
                                "-Dproposal.failOn=never",
                                "-Dproposal.dryRun=true",
                                "-Dproposal.id=DEP-0002",
                                "-Dproposal.to=Deferred",
                                "-Dproposal.force=true",
                                "-Dproposal.today=2026-11-21"));
            }
        }
    }

    private Path project(String name, String more) throws IOException {
        Path folder = Files.createDirectories(top.resolve(name));
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(more));
        return folder;
    }

    /** The builds take turns with empty ones, so that both meet the same machine. */
    private void row(String what, Path project, Path empty, List<String> goals)
            throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        long most = 0;
        double wall = 0;
        for (int round = 0; round < rounds; round++) {
            Build nothing = build(empty, List.of("validate"));
            Build ours = build(project, goals);
            ratios.add(ours.processor() / nothing.processor());
            most = Math.max(most, ours.memory());
            wall = ours.wall();
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.ROOT,
                "%-30s %7.2f times an empty build (%.2f to %.2f), last %.1f s, at most %d MB%n",
                what,
                ratios.get(rounds / 2),
                ratios.get(0),
                ratios.get(rounds - 1),
                wall,
                most >> 10);
    }

    private record Build(double wall, double processor, long memory) {}

    private Build build(Path project, List<String> goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("time", "-f", "measured %e %U %S %M", "mvn", "-o", "-q", "-B"));
        command.addAll(goals);
        File log = top.resolve("log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_OPTS", "-Xmx512m");
        int result = builder.redirectOutput(log).start().waitFor();
        Matcher measured = MEASURED.matcher(Files.readString(log.toPath()));
        if (result != 0 || !measured.find()) {
            throw new IllegalStateException("the build failed: see " + log);
        }
        return new Build(
                Double.parseDouble(measured.group(1)),
                Double.parseDouble(measured.group(2)) + Double.parseDouble(measured.group(3)),
                Long.parseLong(measured.group(4)));
    }
}
