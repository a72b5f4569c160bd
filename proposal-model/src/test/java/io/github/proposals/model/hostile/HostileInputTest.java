package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes, judged by all rules: in time, without an exception, and with every finding where it belongs. A
 * text where a section stands meets one process, and one where each process reads in its own way meets three, which take turns;
 * with {@code -Dhostile.all=true} it meets all of them.
 */
class HostileInputTest {

    /** A link to nothing: where it is found tells whether the places behind a hostile text are right. */
    private static final String LAST_LINE = "[x](gone.md)";

    private static Stream<Hostile> texts() {
        List<Hostile> texts = new ArrayList<>();
        texts.addAll(DeepTexts.nested());
        texts.addAll(DeepTexts.repeated());
        texts.addAll(LongTexts.oneOfAKind());
        texts.addAll(LongTexts.manyOfAKind());
        texts.addAll(StrangeTexts.characters());
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isJudgedInTimeWhereASectionStands(Hostile hostile) {
        assertTimeoutPreemptively(Judge.LIMIT, () -> {
            for (String process : Judge.some(1, hostile.text())) {
                String text = Judge.PROPOSALS.get(process) + hostile.text() + "\n\n" + LAST_LINE + "\n";
                Diagnostics found = Judge.judge(process, text);
                assertEquals(
                        hostile.open() ? List.of() : List.of(endOf(text)), placesOfTheLastLink(found, text), process);
            }
        });
    }

    private static Stream<Hostile> headers() {
        return HostileHeaders.headers();
    }

    @ParameterizedTest
    @MethodSource("headers")
    void isJudgedInTimeWhereTheHeaderStands(Hostile hostile) {
        assertTimeoutPreemptively(Judge.LIMIT, () -> {
            for (String process : Judge.some(3, hostile.text())) {
                String proposal = Judge.PROPOSALS.get(process);
                int header = proposal.indexOf('\n') + 2;
                String text = proposal.substring(0, header) + hostile.text() + "\n" + proposal.substring(header)
                        + LAST_LINE + "\n";
                assertEquals(List.of(endOf(text)), placesOfTheLastLink(Judge.judge(process, text), text), process);
            }
        });
    }

    private static Stream<Hostile> tops() {
        return HostileTops.tops();
    }

    @ParameterizedTest
    @MethodSource("tops")
    void isJudgedInTimeAtTheVeryTop(Hostile hostile) {
        assertTimeoutPreemptively(Judge.LIMIT, () -> {
            for (String process : Judge.some(3, hostile.text())) {
                String text = hostile.text() + "\n" + Judge.PROPOSALS.get(process) + LAST_LINE + "\n";
                assertEquals(List.of(endOf(text)), placesOfTheLastLink(Judge.judge(process, text), text), process);
            }
        });
    }

    /** {@return where {@link #LAST_LINE} was found to lead nowhere} */
    private static List<String> placesOfTheLastLink(Diagnostics found, String text) {
        int last = new SourceText("", text).lineCount();
        return found.all().stream()
                .filter(it ->
                        it.rule().equals("link.broken-file") && it.message().contains("'gone.md'"))
                .map(it -> it.place().start())
                .map(start -> start.line() + ":" + start.column())
                .toList();
    }

    private static String endOf(String text) {
        return new SourceText("", text).lineCount() + ":" + (LAST_LINE.indexOf('g') + 1);
    }
}
