package io.github.proposals.model.keptlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.lint.LintResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a list looks like: after an update the rules find nothing, and a second update does nothing. {@code -Dlists=1000}
 * tries more of them.
 */
class KeptListPropertyTest {

    private static final int ROUNDS = Integer.getInteger("lists", 75);
    private static final List<String> WORDS = List.of(
            "Retries",
            "snake_case",
            "_x_",
            "a\\|b",
            "\\[x\\](y)",
            "[link](z.md)",
            "`code`",
            "**bold**",
            "<br>",
            "x < y",
            "C:\\temp",
            "\\\\",
            "🚀",
            "Ünïcode",
            "=1+2",
            "~~gone~~",
            "\\~\\~",
            "\\*",
            "#",
            "&amp;",
            "](",
            "漢字",
            "x|y",
            "!",
            "\\!\\[i\\](j)",
            "---",
            "*none yet*",
            "a\u00a0b",
            "$1",
            "%s",
            "(x)",
            ")");
    private static final List<String> PEOPLE = List.of(
            "Ada (@ada)", "@bob (Bob Stone <bob@example.org>)", "Plano Maintainers", "[@eve](https://github.com/eve)");
    private static final List<String> PEP_STATUSES =
            List.of("Draft", "Under Review", "Accepted", "Declined", "Complete", "Nonsense", "");
    private static final List<String> JEP_STATUSES =
            List.of("Draft", "Discussion", "Accepted", "Final", "Rejected", "Nonsense", "—");
    private static final List<String> TYPES = List.of("Process", "Standards Track", "Informational", "Odd", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tablesOfPlano(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> files = new LinkedHashMap<>();
            List<String> rows = new ArrayList<>();
            for (int number = 1; number < 1 + random.nextInt(6); number++) {
                String path = "PEP-000" + number + "-some-thing.md";
                String title = title(random);
                String status = pick(PEP_STATUSES, random);
                String author = pick(PEOPLE, random);
                files.put("peps/" + path, Registers.pep("000" + number, title, status, author));
                rows.add("| [000" + number + "](" + path + ") | " + title + " | " + status + " | " + author + " |");
            }
            String index = table(random, "| PEP | Title | Status | Author |", "|---|---|---|---|", rows);
            String document = Registers.pep("0000", "The Process", "Active", "Plano Maintainers")
                    + "\n## Index\n\nAll of them:\n\n" + index + after(random);
            check("plano-pep", "peps", files, "peps/PEP-0000-process.md", ends(document, random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tablesByTypeOfJumpstarter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> files = new LinkedHashMap<>();
            List<String> rows = new ArrayList<>();
            List<String> entries = new ArrayList<>();
            for (int number = 0; number < random.nextInt(6); number++) {
                String path = "JEP-001" + number + "-some-thing.md";
                String title = title(random);
                String status = pick(JEP_STATUSES, random);
                String author = pick(PEOPLE, random);
                files.put("jeps/" + path, Registers.jep("001" + number, title, status, pick(TYPES, random), author));
                rows.add("| 001" + number + " | [" + title + "](" + path + ") | " + status + " | " + author + " |");
                entries.add(random.nextBoolean() ? path : path.replace(".md", ""));
            }
            StringBuilder document = new StringBuilder("# All JEPs\n\nRead them.\n\n## JEP Index\n\n");
            for (String group : List.of("Process", "Standards Track", "Informational")) {
                if (random.nextInt(5) > 0) {
                    document.append("### ").append(group).append(" JEPs\n\nSuch as:\n\n");
                    if (random.nextInt(5) > 0) {
                        document.append(table(
                                        random,
                                        "| JEP | Title | Status | Author(s) |",
                                        random.nextBoolean()
                                                ? "| --- | ----- | ------ | --------- |"
                                                : "|---|---|---|---|",
                                        rows))
                                .append('\n');
                    }
                }
            }
            if (random.nextBoolean()) {
                document.append("## Status Key\n\n| Status | Meaning |\n| --- | --- |\n| Final | Done for good |\n"
                        + "| draft | Being written |\n| Gone | ? |\n\n");
            }
            mutate(entries, random, "JEP-0099-nothing.md");
            if (random.nextBoolean()) {
                document.append("```{toctree}\n:hidden:\n\n")
                        .append(String.join("\n", entries))
                        .append(entries.isEmpty() ? "" : "\n")
                        .append("```\n");
            }
            check("jumpstarter-jep", "jeps", files, "jeps/index.md", ends(document.toString(), random));
        }
    }

    private static void check(String process, String directory, Map<String, String> files, String path, String index) {
        Map<String, String> before = Registers.with(files, path, index);
        LintResult first = Registers.lint(process, directory, before);
        Optional<FileChange> change = KeptListWriter.update(first.proposals());
        String updated = change.flatMap(FileChange::after).orElse(index);
        Map<String, String> after = Registers.with(files, path, updated);
        LintResult second = Registers.lint(process, directory, after);
        assertEquals(List.of(), Registers.complaints(second), () -> shown(before) + "\n----\n" + shown(after));
        assertEquals(
                Optional.empty(),
                KeptListWriter.update(second.proposals()).map(FileChange::diff),
                () -> shown(before) + "\n----\n" + shown(after));
        assertEquals(index.contains("\r\n"), updated.contains("\r\n"));
        assertTrue(!index.contains("\r\n") || !updated.replace("\r\n", "").contains("\n"), () -> shown(after));
        assertEquals(index.endsWith("\n"), updated.endsWith("\n"), () -> shown(after));
    }

    private static String table(Random random, String head, String line, List<String> all) {
        List<String> rows = new ArrayList<>(all);
        mutate(rows, random, head.replace("Title", "[Nothing](nothing.md)"));
        for (int i = 0; i < rows.size(); i++) {
            if (random.nextInt(6) == 0) {
                rows.set(
                        i,
                        rows.get(i)
                                .replaceFirst(
                                        "Draft|Accepted|Ada",
                                        pick(WORDS, random).replaceAll("[\\\\$]", "")));
            }
            if (random.nextInt(8) == 0) {
                rows.set(i, rows.get(i).replaceAll("\\[([0-9]+)]\\([^()]*\\)", "$1"));
            }
        }
        String text = head + "\n" + line + "\n" + String.join("\n", rows) + (rows.isEmpty() ? "" : "\n");
        return random.nextInt(5) == 0 ? text.replaceAll("(?m)^\\| | \\|$", "").replaceAll("(?m)^\\||\\|$", "") : text;
    }

    private static void mutate(List<String> rows, Random random, String unknown) {
        rows.removeIf(row -> random.nextInt(4) == 0);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(rows, random);
        }
        if (random.nextInt(4) == 0 && !rows.isEmpty()) {
            rows.add(rows.get(random.nextInt(rows.size())));
        }
        if (random.nextInt(4) == 0) {
            rows.add(random.nextInt(rows.size() + 1), unknown);
        }
    }

    private static String after(Random random) {
        return random.nextBoolean() ? "" : "\nThat is all.\n";
    }

    private static String ends(String text, Random random) {
        String cut = random.nextInt(3) == 0 ? text.stripTrailing() : text;
        return random.nextInt(3) == 0 ? cut.replace("\n", "\r\n") : cut;
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder("T" + random.nextInt(9));
        for (int i = random.nextInt(4); i > 0; i--) {
            title.append(random.nextInt(4) == 0 ? "" : " ").append(pick(WORDS, random));
        }
        return title.toString();
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String shown(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) ->
                text.append("== ").append(path).append('\n').append(content).append('\n'));
        return text.toString();
    }
}
