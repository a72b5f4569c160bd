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
 * A program that is started again and again. What counts are the seconds for which processors worked for it and for all that it
 * started, as GNU {@code time} says them: they depend less on who else works than those of the wall.
 *
 * @param folder where it runs
 * @param command the program and its arguments
 * @param mayFail whether it may end with an error, as checks do that find something
 */
record Program(Path folder, List<String> command, boolean mayFail) {

    private static final Pattern MEASURED = Pattern.compile("measured ([0-9.]+) ([0-9.]+)\\s*\\z");

    /** One that has to succeed. */
    Program(Path folder, List<String> command) {
        this(folder, command, false);
    }

    /**
     * What takes turns with another program, so that both meet the same machine. One of each comes before.
     *
     * @return seconds of this one as a multiple of those of {@code reference}, round by round
     */
    List<Double> against(Program reference, int rounds) throws IOException, InterruptedException {
        seconds();
        reference.seconds();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double other = reference.seconds();
            ratios.add(seconds() / other);
        }
        return ratios;
    }

    /** {@return seconds of processors for one more run} */
    double seconds() throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("time", "-f", "measured %U %S"));
        timed.addAll(command);
        File log = Files.createTempFile("program", ".log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(timed).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_OPTS", "-Xmx512m");
        int result = builder.redirectOutput(log).start().waitFor();
        Matcher measured = MEASURED.matcher(Files.readString(log.toPath()));
        if (result != 0 && !mayFail || !measured.find()) {
            throw new IllegalStateException(String.join(" ", command) + " failed: see " + log);
        }
        Files.delete(log.toPath());
        return Double.parseDouble(measured.group(1)) + Double.parseDouble(measured.group(2));
    }
}
