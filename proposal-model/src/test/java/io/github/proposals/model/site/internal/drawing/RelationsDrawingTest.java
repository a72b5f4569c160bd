package io.github.proposals.model.site.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationsDrawingTest {

    @Test
    void arrowsLeadToWhatIsOnTheLeft() {
        RelationsDrawing drawing = only(Map.of(10, "Requires: JEP-0012", 11, "Supersedes: JEP-0012", 12, ""));
        assertEquals("JEP-0012", drawing.boxes().get(0).id());
        assertEquals(
                List.of("requires JEP-0010: Requires JEP-0012", "supersedes JEP-0011: Supersedes JEP-0012"),
                drawing.arrows().stream()
                        .map(it -> it.kind() + " " + it.words())
                        .toList());
        assertTrue(drawing.arrows().stream().allMatch(it -> it.heads().size() == 1));
    }

    @Test
    void aRelationThatBothSidesNameIsOne() {
        RelationsDrawing drawing = only(Map.of(10, "Superseded-By: JEP-0011", 11, "Supersedes: JEP-0010"));
        assertEquals(
                List.of("JEP-0011: Supersedes JEP-0010"),
                drawing.arrows().stream().map(RelationsDrawing.Arrow::words).toList());
    }

    @Test
    void whatOnlyTheOldOneSaysLooksTheSame() {
        assertEquals(
                only(Map.of(10, "", 11, "Supersedes: JEP-0010")).arrows(),
                only(Map.of(10, "Superseded-By: JEP-0011", 11, "")).arrows());
    }

    @Test
    void eachGroupIsADrawingTheLargestFirst() {
        RelationsDrawing.All all = all(Map.of(
                10, "Requires: JEP-0011", 11, "", 12, "Requires: JEP-0013", 13, "Requires: JEP-0014", 14, "", 15, ""));
        assertEquals(
                List.of(List.of("JEP-0014", "JEP-0013", "JEP-0012"), List.of("JEP-0011", "JEP-0010")),
                all.drawings().stream()
                        .map(it -> it.boxes().stream()
                                .map(RelationsDrawing.Box::id)
                                .toList())
                        .toList());
        assertEquals(0, all.left());
    }

    @Test
    void aLongTitleTakesTwoLines() {
        assertEquals(List.of("Short"), Figures.lines("Short"));
        assertEquals(
                List.of("Gas cost increases for state", "access opcodes"),
                Figures.lines("Gas cost increases for state access opcodes"));
        assertEquals(List.of("a".repeat(27) + "…"), Figures.lines("a".repeat(40)));
        assertEquals(List.of("one", "a".repeat(27) + "…"), Figures.lines("one " + "a".repeat(40)));
    }

    @Test
    void aCircleIsDrawnAsWell() {
        assertEquals(
                3,
                only(Map.of(10, "Requires: JEP-0011", 11, "Requires: JEP-0012", 12, "Requires: JEP-0010"))
                        .arrows()
                        .size());
    }

    @Test
    void whatLeadsToItselfOrToNothingIsNotDrawn() {
        assertEquals(List.of(), all(Map.of(10, "Requires: JEP-0010, JEP-0099")).drawings());
    }

    /** Each relation is told once, in drawings that somebody can read. */
    @Test
    void aLargeGroupIsDrawnInParts() {
        Map<Integer, String> many = new TreeMap<>(Map.of(1, ""));
        IntStream.range(2, 301).forEach(i -> many.put(i, "Requires: JEP-%04d".formatted(i * 7 % (i - 1) / 2 + 1)));
        RelationsDrawing.All all = all(many);
        assertEquals(0, all.left());
        assertTrue(all.drawings().stream().allMatch(it -> it.boxes().size() <= 40 && it.all() == 300));
        assertEquals(
                IntStream.rangeClosed(1, all.drawings().size()).boxed().toList(),
                all.drawings().stream().map(RelationsDrawing::part).toList());
        List<String> told = all.drawings().stream()
                .flatMap(it -> it.arrows().stream())
                .map(RelationsDrawing.Arrow::words)
                .toList();
        assertEquals(299, told.size());
        assertEquals(299, told.stream().distinct().count());
    }

    /** Four steps back and one forth: no chain is long, and all together would be as wide as forty boxes. */
    @Test
    void whatLeadsBackAndForthIsNoWiderThanAScreen() {
        Map<Integer, String> many = new TreeMap<>();
        for (int i = 1; i <= 60; i++) {
            String before = i > 1 && i % 5 != 0 ? "JEP-%04d".formatted(i - 1) : "";
            String next = (i + 1) % 5 == 0 ? "JEP-%04d".formatted(i + 1) : "";
            String both = before.isEmpty() || next.isEmpty() ? before + next : before + ", " + next;
            many.put(i, both.isEmpty() ? "" : "Requires: " + both);
        }
        RelationsDrawing.All all = all(many);
        assertEquals(0, all.left());
        List<Double> widths =
                all.drawings().stream().map(it -> Double.valueOf(it.width())).toList();
        assertTrue(Collections.max(widths) < 1_200, widths::toString);
    }

    @Test
    void aGroupThatHasNoEndIsCutToThoseInTheMiddleOfIt() {
        Map<Integer, String> many = new TreeMap<>(Map.of(1, ""));
        IntStream.range(2, 1200).forEach(i -> many.put(i, "Requires: JEP-0001, JEP-%04d".formatted(i / 3 + 1)));
        RelationsDrawing.All all = assertTimeout(Duration.ofSeconds(20), () -> all(many));
        assertEquals("JEP-0001", all.drawings().get(0).boxes().get(0).id());
        assertTrue(all.left() > 1000, all.left() + " are left");
        assertTrue(all.drawings().stream().mapToInt(it -> it.boxes().size()).sum() < 640);
        assertTrue(all.drawings().stream().allMatch(it -> it.arrows().size() <= 100));
    }

    @Test
    void manySmallGroupsHaveAnEnd() {
        Map<Integer, String> many = new TreeMap<>();
        IntStream.range(0, 500).forEach(i -> {
            many.put(2 * i, "");
            many.put(2 * i + 1, "Requires: JEP-%04d".formatted(2 * i));
        });
        RelationsDrawing.All all = assertTimeout(Duration.ofSeconds(20), () -> all(many));
        assertEquals(300, all.drawings().size());
        assertEquals(200, all.left());
    }

    @Test
    void isTheSameEachTime() {
        Map<Integer, String> some = new TreeMap<>(Map.of(1, ""));
        IntStream.range(2, 60).forEach(i -> some.put(i, "Requires: JEP-%04d".formatted(i * 7 % (i - 1) + 1)));
        assertEquals(
                1, IntStream.range(0, 5).mapToObj(i -> all(some)).distinct().count());
    }

    private static RelationsDrawing only(Map<Integer, String> headers) {
        List<RelationsDrawing> drawings = all(headers).drawings();
        assertEquals(1, drawings.size());
        return drawings.get(0);
    }

    /** Number to a line of the header. */
    private static RelationsDrawing.All all(Map<Integer, String> headers) {
        ProposalReader reader = new ProposalReader(
                BuiltInProcesses.get("jumpstarter-jep"), Circumstances.on(LocalDate.of(2026, 11, 21)));
        List<RegisterFile> files = headers.entrySet().stream()
                .map(it -> reader.read(new SourceText("jeps/JEP-%04d-x.md".formatted(it.getKey()), """
                                # JEP-%1$04d: Title %1$d

                                | Field | Value |
                                |---|---|
                                | **Status** | Draft |
                                | **%2$s |
                                """.formatted(
                                        it.getKey(), it.getValue().replace(":", "** |"))))
                        .proposal())
                .map(it -> new RegisterFile(it.path(), Optional.of(it), Optional.empty(), Optional.empty()))
                .toList();
        return RelationsDrawing.of(RelationsGraph.of(PublishedRegister.of(new Register(
                reader.process(), SourceTree.of("jeps", Map.of()), reader.circumstances(), files, Map.of()))));
    }
}
