package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A character that nobody sees, or that looks like another one, is told once, by its number, wherever it slipped in: into
 * each label, each heading, and each status, choice, number and day of the valid proposals.
 */
class DisguiseTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Set<FieldType> WORDS =
            Set.of(FieldType.STATUS, FieldType.TYPE, FieldType.CHOICE, FieldType.NUMBER, FieldType.DATE);

    /** One of them comes behind the first letter. */
    private static final String UNSEEN = "\u200B\u00AD\u2060\uFEFF\u200D";

    private static final String SEEN = "aeopcxAEKMTPSI0123456789";
    private static final String DRAWN = "аеорсхАЕКМТРЅІ０１２３４５６７８９";

    private record Word(String file, int start, String text) {}

    @TestFactory
    Stream<DynamicTest> isToldOnceByItsNumber() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        int number = 0;
        for (String process : Valid.processes()) {
            Map<String, String> files = Valid.files(process);
            for (Word word : words(process, files).values()) {
                String disguised = number++ % 2 == 0 ? unseen(word.text(), number) : drawn(word.text());
                tests.add(DynamicTest.dynamicTest(
                        process + ", " + word.text(), () -> isToldOnce(process, files, word, disguised)));
            }
        }
        return tests.build();
    }

    /** Each text once, wherever it stands. */
    private static Map<String, Word> words(String process, Map<String, String> files) throws IOException {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Proposal proposal : Valid.judge(process, files).register().all()) {
            String file = name(proposal.path());
            String text = files.get(file);
            for (Field field : proposal.fields()) {
                if (field.definition().isPresent()) {
                    put(words, files, field.labelPlace(), 60);
                }
                if (field.known()
                        && field.definition()
                                .filter(it -> WORDS.contains(it.type()))
                                .isPresent()) {
                    put(words, files, field.place(), field.text().split(" ")[0].length());
                }
            }
            headings(BuiltInProcesses.get(process), file, text).forEach(it -> words.putIfAbsent(it.text(), it));
        }
        return words;
    }

    private static void put(Map<String, Word> words, Map<String, String> files, Place place, int most) {
        String file = name(place.path());
        String text = files.get(file);
        int line = 0;
        for (int before = 1; before < place.start().line(); before++) {
            line = text.indexOf('\n', line) + 1;
        }
        int start = line + place.start().column() - 1;
        int length = Math.min(most, place.end().column() - place.start().column());
        String written = text.substring(start, start + length);
        words.putIfAbsent(written, new Word(file, start, written));
    }

    private static String name(String path) {
        return path.replaceFirst("^proposals/", "");
    }

    private static Stream<Word> headings(ProposalProcess process, String file, String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.results()
                .filter(it -> process.sections().stream().anyMatch(section -> section.answersTo(it.group(1))))
                .map(it -> new Word(file, it.start(1), it.group(1)));
    }

    private static String unseen(String word, int number) {
        return word.charAt(0) + UNSEEN.substring(number % 5, number % 5 + 1) + word.substring(1);
    }

    private static String drawn(String word) {
        for (int i = 0; i < SEEN.length(); i++) {
            if (word.indexOf(SEEN.charAt(i)) >= 0) {
                return word.replaceFirst(SEEN.substring(i, i + 1), DRAWN.substring(i, i + 1));
            }
        }
        return unseen(word, 0);
    }

    private static void isToldOnce(String process, Map<String, String> valid, Word word, String disguised)
            throws IOException {
        Map<String, String> files = new LinkedHashMap<>(valid);
        files.put(
                word.file(),
                new StringBuilder(valid.get(word.file()))
                        .replace(word.start(), word.start() + word.text().length(), disguised)
                        .toString());
        JudgedProposals judged = Valid.judge(process, files);
        List<Diagnostic> told = judged.diagnostics().all();
        // Where others link to a heading, they lead nowhere on GitHub, and are told as well.
        assertEquals(
                1,
                told.stream()
                        .filter(it -> !it.rule().equals("link.broken-anchor"))
                        .count(),
                judged::report);
        assertTrue(told.stream().allMatch(it -> it.finding().help().contains("U+")), judged::report);
    }
}
