package io.github.proposals.model.site.internal.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void hasTheTwoHighestLevelsInTheirOrder() {
        List<Contents> contents = Contents.of(sections("## A\n\n#### B\n\n### C\n\n##### D\n\n## E\n\n### A\n"));
        assertEquals(List.of("A", "E"), contents.stream().map(Contents::title).toList());
        assertEquals(
                List.of(List.of("B", "C"), List.of("A")),
                contents.stream()
                        .map(it -> it.below().stream().map(Contents::title).toList())
                        .toList());
        assertEquals("#a-1", contents.get(1).below().get(0).address());
    }

    @Test
    void looksAtEachHeadingAsOftenHoweverManyThereAre() {
        assertEquals(looks("## x\n\n", 200) * 2, looks("## x\n\n", 400));
        assertEquals(looks("## x\n\n### y\n\n", 200) * 2, looks("## x\n\n### y\n\n", 400));
        assertTrue(looks("## x\n\n", 400) <= 4 * 400);
    }

    private static long looks(String piece, int times) {
        Counted counted = new Counted(sections(piece.repeat(times)));
        Contents.of(counted);
        return counted.looks;
    }

    private static List<Section> sections(String text) {
        return new DocumentParser(BuiltInFormats.ALL, label -> false)
                .parse(new SourceText("x.md", text))
                .sections();
    }

    /** A list that counts how often somebody looks into it. */
    private static final class Counted extends AbstractList<Section> {

        private final List<Section> sections;
        private long looks;

        Counted(List<Section> sections) {
            this.sections = sections;
        }

        @Override
        public Section get(int index) {
            looks++;
            return sections.get(index);
        }

        @Override
        public int size() {
            return sections.size();
        }
    }
}
