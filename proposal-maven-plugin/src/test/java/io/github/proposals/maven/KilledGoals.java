package io.github.proposals.maven;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A process that {@link KilledGoalsTest} kills: it runs goals, several at a time, again and again, each time in another folder. */
final class KilledGoals {

    private KilledGoals() {}

    /**
     * Says of each goal when it begins and when it ends.
     *
     * @param calls folders with what is called there, such as {@code /tmp/a fix}
     */
    public static void main(String[] calls) {
        Stream.of(calls)
                .map(it -> it.split(" ", 2))
                .collect(Collectors.groupingBy(it -> it[1]))
                .forEach((call, all) -> new Thread(() -> all.forEach(it -> run(it[0], call))).start());
    }

    private static void run(String folder, String call) {
        say("begin " + folder);
        try {
            CalledGoal.of(call).in(Path.of(folder), new RecordingLog());
            say("end " + folder);
        } catch (MojoExecutionException | MojoFailureException | RuntimeException | Error e) {
            say("fail " + folder + " " + e);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
