package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The system kills processes in which goals write, at moments that nobody chose: each file is old or new, and the next run makes
 * the rest new and says so. {@code -Dkills=1000} kills more of them.
 */
class KilledGoalsTest {

    private static final int KILLS = Integer.getInteger("kills", 24);
    private static final int SIDE_BY_SIDE = 4;

    /** The first ones take most of their time to load classes. */
    private static final int ROUNDS = 8;

    private static final Path SAMPLE = Path.of("src/test/resources/unit/stopped");
    private static final String DAY = " -Dproposal.today=2026-11-21";

    private static final Pattern SAID = Pattern.compile("WARN (?:An earlier run was stopped|\\S+ is torn)");

    /** Where there is something already, made of fewer proposals. */
    private static final String AGAIN = "-Dproposal.onDefaultBranch=true";

    /** All goals that write, each in the ways in which it does. */
    private static final List<String> CALLS = List.of(
            "new -Dproposal.title=Quiet Racks -Dproposal.type=Standards Track -Dproposal.author=@ada (Ada)",
            "promote -Dproposal.id=JEP-0010 -Dproposal.to=Implementing -Dproposal.force=true",
            "supersede -Dproposal.id=JEP-0011 -Dproposal.supersedes=JEP-0010 -Dproposal.force=true",
            "number -Dproposal.id=JEP-XXXX-loud-racks.md",
            "fix",
            "migrate -Dproposal.migrate.process=dynamo-dep -Dproposal.dryRun=false"
                    + " -Dproposal.migrate.statuses=Proposed=Draft;Accepted=Approved",
            "index",
            "index -Dproposal.index.file=README.md",
            "init",
            "init -Dproposal.process=infer",
            "lifecycle -Dproposal.output=docs/life.svg",
            "lifecycle -Dproposal.output=life.md",
            "list -Dproposal.format=json -Dproposal.output=all.json",
            "show -Dproposal.id=JEP-0010 -Dproposal.output=one.json -Dproposal.format=json",
            "validate -Dproposal.failOn=never",
            "validate -Dproposal.failOn=never -Dproposal.baseline.write=true",
            "site-render",
            "site-render " + AGAIN);

    @TempDir
    private Path temporary;

    private final Map<String, Path> samples = new HashMap<>();

    /** What all files were before each call, and what they are when it has ended. */
    private final Map<String, Map<String, String>> before = new HashMap<>();

    private final Map<String, Map<String, String>> after = new HashMap<>();
    private final Random random = new Random(Long.getLong("kills.seed", 1));

    /** How many runs left which state, by goal. */
    private final Map<String, Integer> states = new TreeMap<>();

    private int copies;

    /** What a process left that was killed. */
    private enum State {
        OLD,
        HALF,
        NEW
    }

    @BeforeEach
    void knowsWhatIsOldAndWhatIsNew() throws Exception {
        for (String call : CALLS) {
            samples.put(call, sample(call));
            Path folder = copy(call);
            before.put(call, files(folder));
            CalledGoal.of(call + DAY).in(folder, new RecordingLog());
            after.put(call, files(folder));
            assertTrue(!before.get(call).equals(after.get(call)), call + " writes");
        }
    }

    @Test
    void leaveOldFilesOrNewOnes(TestReporter reporter) throws Exception {
        List<String> calls = new ArrayList<>();
        while (states.values().stream().mapToInt(it -> it).sum() < KILLS) {
            if (calls.size() < SIDE_BY_SIDE) {
                calls.addAll(CALLS);
                Collections.shuffle(calls, random);
            }
            List<String> some = calls.subList(0, SIDE_BY_SIDE);
            kill(List.copyOf(some));
            some.clear();
        }
        reporter.publishEntry("what they left", states.toString());
    }

    private void kill(List<String> some) throws Exception {
        Map<Path, String> calls = new LinkedHashMap<>();
        for (String call : some) {
            for (int i = 0; i < ROUNDS; i++) {
                calls.put(copy(call), call);
            }
        }
        Path said = Files.write(temporary.resolve("said"), new byte[0]);
        Process process = process(calls, said);
        long start = System.nanoTime();
        int lines = random.nextInt(2 * calls.size());
        while (process.isAlive() && Files.readAllLines(said).size() <= lines) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        long time = (System.nanoTime() - start) / (lines + 1) * SIDE_BY_SIDE;
        TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * time));
        process.destroyForcibly().waitFor();
        Set<String> begun = new LinkedHashSet<>();
        Files.readAllLines(said).forEach(line -> hear(line, begun));
        for (Map.Entry<Path, String> each : calls.entrySet()) {
            if (begun.contains(each.getKey().toString())) {
                look(each.getKey(), each.getValue());
            }
            remove(each.getKey().getParent());
        }
    }

    private static void hear(String line, Set<String> begun) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "begin" -> begun.add(words[1]);
            case "end" -> begun.remove(words[1]);
            default -> throw new AssertionError(line);
        }
    }

    private static Process process(Map<Path, String> calls, Path said) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledGoals.class.getName()));
        calls.forEach((folder, call) -> command.add(folder + " " + call + DAY));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
    }

    private void look(Path folder, String call) throws IOException, MojoExecutionException, MojoFailureException {
        Map<String, String> old = before.get(call);
        Map<String, String> fresh = after.get(call);
        Map<String, String> now = files(folder);
        now.forEach((name, text) -> assertTrue(
                text.equals(old.get(name)) || text.equals(fresh.get(name)) || name.contains(".proposals-"),
                call + ": " + name + " is " + text));
        State state = now.equals(old) ? State.OLD : now.equals(fresh) ? State.NEW : State.HALF;
        states.merge(call.split(" ")[0] + " " + state, 1, Integer::sum);
        if (state != State.NEW) {
            RecordingLog log = new RecordingLog();
            CalledGoal.of(call + DAY).in(folder, log);
            assertEquals(Map.of(), difference(fresh, files(folder)), () -> call + ": " + log.text());
            boolean journal = now.entrySet().stream()
                    .anyMatch(it -> it.getKey().endsWith(".proposals-journal")
                            && !it.getValue().isEmpty());
            assertEquals(journal, SAID.matcher(log.text()).find(), () -> call + ": " + log.text());
        }
    }

    /** {@return what only one of two folders has} */
    private static Map<String, String> difference(Map<String, String> one, Map<String, String> other) {
        Map<String, String> different = new TreeMap<>(one);
        different.putAll(other);
        different
                .entrySet()
                .removeIf(it -> it.getValue().equals(one.get(it.getKey()))
                        && it.getValue().equals(other.get(it.getKey())));
        return different;
    }

    private Path sample(String call) throws IOException, MojoExecutionException, MojoFailureException {
        Path folder = Files.createDirectories(temporary.toRealPath().resolve("sample" + samples.size() + "/garden"));
        copy(SAMPLE, folder);
        if (call.startsWith("init")) {
            for (String name : List.of("notes/0001-bees", "notes/0002-ants", "notes/0003-wasps")) {
                Path note = folder.resolve(name + ".md");
                Files.createDirectories(note.getParent());
                Files.writeString(note, "# " + name + "\n\nStatus: open\n\n## Why\n\nThey sting.\n");
            }
        }
        if (call.endsWith(AGAIN)) {
            Path later = folder.resolve("jeps/JEP-0011-warm-racks.md");
            byte[] text = Files.readAllBytes(later);
            Files.delete(later);
            CalledGoal.of(call + DAY).in(folder, new RecordingLog());
            Files.write(later, text);
        }
        return folder;
    }

    private Path copy(String call) throws IOException {
        // Its name gets into what is written.
        Path folder = Files.createDirectories(temporary.toRealPath().resolve("copy" + copies++ + "/garden"));
        copy(samples.get(call), folder);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** All files, but for what is remembered, which says when. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/proposals-memory/")) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
