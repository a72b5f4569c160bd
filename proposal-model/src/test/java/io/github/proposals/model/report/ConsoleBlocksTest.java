package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleBlocksTest {

    private static final String TEXT = "one\ntwo\nthree\nfour\n";

    @Test
    void tellsWhatOneRuleFindsOftenInAFileInOneBlock() {
        assertEquals("""
                a.md: warning[link.odd] 3 times:
                  1:1 'one' is odd
                  2:1 'two' is odd
                  3:1 'three' is odd
                    = help: make it even
                """, told(Detail.GROUPED, odd("one"), odd("two"), odd("three")));
    }

    @Test
    void keepsEachHelpWhereTheyDiffer() {
        assertEquals("""
                a.md: warning[link.odd] 3 times:
                  1:1 'one' is odd (make it even)
                  2:1 'two' is odd (make it even)
                  3:1 'three' is big (make it small)
                """, told(Detail.GROUPED, odd("one"), odd("two"), warning("three", "is big", "make it small")));
    }

    @Test
    void tellsTwoOfAKindEachForItself() {
        assertEquals(told(Detail.FULL, odd("one"), odd("two")), told(Detail.GROUPED, odd("one"), odd("two")));
    }

    @Test
    void tellsANumberThatTwoFilesHaveOnceWithBothPlaces() {
        assertEquals("""
                a.md:1:1: error[number.twice] also that of b.md
                    = see: b.md:1:1 (the same number)
                """, told(Detail.GROUPED, twin("a.md", "b.md", "7"), twin("b.md", "a.md", "7")));
    }

    @Test
    void keepsFindingsThatNameEachOtherButAreAboutDifferentThings() {
        assertEquals(
                2,
                blocks(Detail.GROUPED, twin("a.md", "b.md", "7"), twin("b.md", "a.md", "8"))
                        .size());
    }

    @Test
    void aFindingThatNamesAnotherPlaceOfItsOwnFileHasNoTwin() {
        Diagnostic one = twin("a.md", "a.md", "7");
        Diagnostic two = new Diagnostic(
                one.rule(),
                one.severity(),
                Finding.at(Place.ofFile("a.md"), "once more")
                        .about(new Subject.Number("7"))
                        .related(Place.ofFile("a.md"), "the first one"));
        assertEquals(2, blocks(Detail.GROUPED, one, two).size());
    }

    @Test
    void countsNotesOnlyWhereThereIsMuchElse() {
        Diagnostic note = new Diagnostic("x.note", Severity.INFO, Finding.at(Place.ofFile("z.md"), "by the way"));
        Diagnostics few = new Diagnostics(List.of(odd("one"), note));
        assertEquals(0, ConsoleBlocks.hiddenNotes(few, Detail.GROUPED));
        List<Diagnostic> many = new ArrayList<>(List.of(note));
        IntStream.range(0, 20)
                .mapToObj(i -> new Diagnostic("x.y", Severity.ERROR, Finding.at(Place.ofFile(i + ".md"), "wrong")))
                .forEach(many::add);
        Diagnostics all = new Diagnostics(many);
        assertEquals(1, ConsoleBlocks.hiddenNotes(all, Detail.GROUPED));
        assertEquals(0, ConsoleBlocks.hiddenNotes(all, Detail.FULL));
        assertEquals(
                20, new ConsoleBlocks(Palette.PLAIN).of(all, Detail.GROUPED).count());
        assertEquals(21, new ConsoleBlocks(Palette.PLAIN).of(all, Detail.SHORT).count());
    }

    @Test
    void tellsEachFindingInALineIfAsked() {
        assertEquals("""
                a.md:1:1: warning[link.odd] 'one' is odd
                a.md:2:1: warning[link.odd] 'two' is odd
                """, told(Detail.SHORT, odd("one"), odd("two")));
        assertEquals("", told(Detail.SUMMARY, odd("one")));
    }

    @Test
    void sumsUpByRuleTheWorstFirst() {
        Diagnostics found = new Diagnostics(List.of(odd("one"), odd("two"), twin("b.md", "a.md", "7")));
        List<RuleInfo> rules = List.of(new RuleInfo("link.odd", Severity.WARNING, "a link is odd"));
        assertEquals(
                List.of("    1 error     number.twice", "    2 warnings  link.odd      a link is odd"),
                RuleSummary.lines(new Report("p", rules, found)));
    }

    private static Diagnostic odd(String word) {
        return warning(word, "is odd", "make it even");
    }

    private static Diagnostic warning(String word, String what, String help) {
        int start = TEXT.indexOf(word);
        Place place = new SourceText("a.md", TEXT).place(new Span(start, start + word.length()));
        return new Diagnostic(
                "link.odd",
                Severity.WARNING,
                Finding.at(place, "'" + word + "' " + what).help(help));
    }

    private static Diagnostic twin(String path, String other, String number) {
        return new Diagnostic(
                "number.twice",
                Severity.ERROR,
                Finding.at(Place.ofFile(path), "also that of " + other)
                        .about(new Subject.Number(number))
                        .related(Place.ofFile(other), "the same number"));
    }

    private static List<Block> blocks(Detail detail, Diagnostic... found) {
        return new ConsoleBlocks(Palette.PLAIN)
                .of(new Diagnostics(List.of(found)), detail)
                .toList();
    }

    private static String told(Detail detail, Diagnostic... found) {
        StringBuilder text = new StringBuilder();
        blocks(detail, found)
                .forEach(it -> it.lines().forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }
}
