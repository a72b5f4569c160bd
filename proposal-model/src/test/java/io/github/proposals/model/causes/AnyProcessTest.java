package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Cases;
import io.github.proposals.model.JudgedProposals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Mistakes that can be made whatever the process is, and what only looks like one. The file {@code causes.txt} names a section
 * with one line of text for each process, and then says what is told, and where, when something is put in its place; behind a
 * semicolon, processes that take it in another way.
 */
class AnyProcessTest {

    private static final Path FILE = Path.of("src/test/resources/causes.txt");

    /** A section with one line of text, in a file of the valid proposals. */
    private record Place(String process, String file, String section, String text) {

        static Place of(String line) {
            String[] parts = line.substring(2).split(" \\| ");
            return new Place(parts[0], parts[1], parts[2], parts[3]);
        }

        String fill(String words) {
            String level = section.substring(0, section.indexOf(' '));
            String name = section.substring(level.length() + 1);
            return words.replace("{section}", section)
                    .replace("{text}", text)
                    .replace("{name}", name)
                    .replace("{typo}", level + " " + name.charAt(0) + name.substring(2))
                    .replace("{anchor}", name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .replace("{underline}", level.equals("#") ? "===" : "---")
                    .replace("{#}", level)
                    .replace("\\n", "\n");
        }

        /** A place such as {@code text+2} as a line of the file before anything was changed. */
        String line(String where, List<String> lines) {
            String[] parts = where.split("(?=[+-])");
            int line = parts[0].equals("head") ? head(lines) : lines.indexOf(parts[0].equals("text") ? text : section);
            return "" + (line + 1 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
        }

        private static int head(List<String> lines) {
            return lines.stream()
                    .filter(it -> it.startsWith("# "))
                    .findFirst()
                    .map(lines::indexOf)
                    .orElse(0);
        }
    }

    @TestFactory
    Stream<DynamicTest> isToldOnceAndWhereItIs() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        List<Place> places =
                lines.stream().filter(it -> it.startsWith("= ")).map(Place::of).toList();
        assertEquals(
                Valid.processes(), places.stream().map(Place::process).sorted().toList());
        return lines.stream()
                .filter(it -> !it.startsWith("= ") && Cases.wanted(it))
                .flatMap(line -> places.stream()
                        .map(place ->
                                DynamicTest.dynamicTest(place.process() + ": " + line, () -> judge(place, line))));
    }

    @TestFactory
    Stream<DynamicTest> thereAreEnoughOfThem() throws IOException {
        Map<Boolean, Long> kinds = Files.readAllLines(FILE).stream()
                .filter(it -> !it.startsWith("= "))
                .collect(Collectors.partitioningBy(it -> it.startsWith("nothing"), Collectors.counting()));
        return kinds.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey() ? "what only looks like a mistake" : "mistakes",
                        () -> assertTrue(it.getValue() >= 45, it::toString)));
    }

    private static void judge(Place place, String line) throws IOException {
        String[] parts = line.split(" \\| ", 2);
        String[] change = parts[1].split(" => ?", 2);
        Map<String, String> files = Valid.files(place.process());
        String before = files.get(place.file());
        String what = place.fill(change[0]);
        assertEquals(before.indexOf(what), before.lastIndexOf(what), what + " stands there once");
        assertTrue(before.contains(what), () -> place.file() + " does not say: " + what);
        files.put(place.file(), before.replace(what, place.fill(change[1])));
        JudgedProposals judged = Valid.judge(place.process(), files);
        assertEquals(expected(place, parts[0], before.lines().toList()), Told.of(judged, place.file()), judged::report);
    }

    private static String expected(Place place, String said, List<String> lines) {
        String mine = Stream.of(said.split("; "))
                .filter(it -> it.contains(": ")
                        && List.of(it.substring(0, it.indexOf(": ")).split(", "))
                                .contains(place.process()))
                .map(it -> it.substring(it.indexOf(": ") + 2))
                .findFirst()
                .orElse(said.split("; ")[0]);
        return Stream.of(mine.split(", "))
                .map(it -> it.split(" "))
                .map(it -> it.length == 1 ? it[0] : it[0] + " " + place.line(it[1], lines))
                .collect(Collectors.joining(", "));
    }
}
