package io.github.proposals.model.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A proposal in which nothing is missing, and what becomes of it where one thing is: one of its fields, or some of its sections;
 * with {@code -Dlacks.all=true} each of them.
 */
final class Lacks {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,4}) .*$");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^(\\| \\**[^|\\n-]+\\| |\\*\\*[^*\\n]+\\*\\*: *|[A-Za-z-]+: )([^|\\n]+)(\\|?)\\n");

    private static final int STEP = Boolean.getBoolean("lacks.all") ? 1 : 6;

    private Lacks() {}

    /** {@return a register in which nothing is wrong} */
    static Shelf shelf(String process) throws IOException {
        Path root = Path.of("src/test/resources/valid", process);
        List<Path> found;
        try (Stream<Path> files = Files.walk(root)) {
            found = files.filter(Files::isRegularFile).sorted().toList();
        }
        String first = root.relativize(found.get(0).getParent()).toString().replace('\\', '/');
        Shelf shelf = Shelf.of(process, first.startsWith("keps") ? "keps" : first);
        for (Path file : found) {
            shelf.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return shelf;
    }

    /** {@return the file of a proposal that can go on} */
    static String waiting(Shelf shelf) throws IOException {
        Desk desk = shelf.desk();
        return desk.proposals().stream()
                .map(it -> it.path())
                .filter(it -> NextSteps.of(desk, it)
                        .filter(next -> !next.choices().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** {@return the same text without one section, with an empty one, without one field, and with one to be filled} */
    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        for (int i = 1; i < headings.size(); i += STEP) {
            MatchResult heading = headings.get(i);
            int next = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            all.add(text.substring(0, heading.start()) + text.substring(next));
            all.add(text.substring(0, heading.end()) + "\n\n" + text.substring(next));
        }
        int end = headings.size() > 1 ? headings.get(1).start() : text.length();
        for (MatchResult field :
                FIELD.matcher(text).results().filter(it -> it.end() <= end).toList()) {
            all.add(text.substring(0, field.start()) + text.substring(field.end()));
            all.add(text.substring(0, field.start(2)) + "TBD " + text.substring(field.end(2)));
        }
        return all;
    }
}
