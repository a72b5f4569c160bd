package io.github.proposals.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What whole builds cost as a register grows, against a build that has nothing to do: seconds of the processors, as a ratio. It
 * needs {@code mvn} and GNU {@code time}.
 */
final class GrowthBenchmark {

    private static final String PLUGIN = "io.github.proposals:proposal-maven-plugin:0.1.0-SNAPSHOT";
    private static final Pattern MEASURED = Pattern.compile("measured ([0-9.]+) ([0-9.]+)");
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
    private final Path repository;
    private final int rounds;

    GrowthBenchmark(Path repository, int rounds) throws IOException {
        this.top = Files.createTempDirectory("growth");
        this.repository = repository;
        this.rounds = rounds;
    }

    List<Bench.Row> rows(List<Integer> counts) throws IOException, InterruptedException {
        Path empty = project("empty", "");
        List<Bench.Row> rows = new ArrayList<>();
        rows.add(row("the plugin bound, no proposals", project("bound", BOUND), empty, List.of("validate")));
        for (int count : counts) {
            Path project = project("files-" + count, "");
            LookAlikes.write(project.resolve("deps"), count);
            rows.add(row(
                    "`validate`, nothing remembered, " + count,
                    project,
                    empty,
                    goal("validate", "-Dproposal.memory=false")));
            for (String goal : List.of("validate", "index", "fix", "promote")) {
                rows.add(row("`" + goal + "`, " + count, project, empty, goal(goal)));
            }
        }
        return rows;
    }

    private static List<String> goal(String goal, String... more) {
        List<String> command = new ArrayList<>(List.of(
                PLUGIN + ":" + goal,
                "-Dproposal.directory=deps",
                "-Dproposal.process=dynamo-dep",
                "-Dproposal.failOn=never",
                "-Dproposal.dryRun=true",
                "-Dproposal.id=DEP-0002",
                "-Dproposal.to=Deferred",
                "-Dproposal.force=true",
                "-Dproposal.today=2026-11-21"));
        command.addAll(List.of(more));
        return command;
    }

    private Path project(String name, String more) throws IOException {
        Path folder = Files.createDirectories(top.resolve(name));
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(more));
        return folder;
    }

    /** The builds take turns with empty ones, so that both meet the same machine. One of each comes before. */
    private Bench.Row row(String what, Path project, Path empty, List<String> goals)
            throws IOException, InterruptedException {
        build(project, goals);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double nothing = build(empty, List.of("validate"));
            ratios.add(build(project, goals) / nothing);
        }
        return new Bench.Row(what, "an empty `mvn validate`", ratios, "");
    }

    /** {@return seconds of the processors} */
    private double build(Path project, List<String> goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("time", "-f", "measured %U %S", "mvn", "-o", "-q", "-B", "-Dmaven.repo.local=" + repository));
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
        return Double.parseDouble(measured.group(1)) + Double.parseDouble(measured.group(2));
    }
}
