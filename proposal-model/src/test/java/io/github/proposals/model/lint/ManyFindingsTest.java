package io.github.proposals.model.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More findings than anybody reads: each is told, and only the first ones keep the line that they stand in. */
class ManyFindingsTest {

    private static final Map<String, String> FILES =
            Map.of("PEP-0001-a.md", "# PEP-0001: A\n\nWords.\n", "PEP-0002-b.md", "# PEP-0002: B\n\nWords.\n");

    /** Finds the same in each file very often. */
    private record Nagging(int often) implements ProposalRule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("tone.words", Severity.WARNING, "There are words.");
        }

        @Override
        public Stream<Finding> check(ProposalText text) {
            int words = text.document().source().content().indexOf("Words");
            return IntStream.range(0, often)
                    .mapToObj(i ->
                            Finding.at(text.document().source().place(new Span(words, words + 5)), "words, %s", i));
        }
    }

    @Test
    void keepsTheLinesOfAsManyAsPeopleMayRead() throws IOException {
        List<Diagnostic> found = found(15_000);

        assertEquals(30_000, found.size());
        assertTrue(found.subList(0, 20_000).stream()
                .allMatch(it -> it.place().excerpt().line().equals("Words.")));
        assertTrue(found.subList(20_000, 30_000).stream()
                .allMatch(it -> it.place().excerpt().equals(Excerpt.NONE)));
    }

    @Test
    void knowsWhereTheOthersAre() throws IOException {
        List<Diagnostic> found = found(15_000);
        Diagnostic last = found.get(found.size() - 1);

        assertEquals("PEP-0002-b.md:3:1", last.place().toString());
        assertEquals(6, last.place().end().column());
        assertFalse(last.place().isWholeFile());
    }

    private static List<Diagnostic> found(int often) throws IOException {
        ProposalReader reader =
                new ProposalReader(BuiltInProcesses.get("plano-pep"), Circumstances.on(LocalDate.of(2026, 11, 28)));
        return new Linter(reader, List.of(new Nagging(often)), LintSettings.NONE)
                .lint(SourceTree.of("", FILES), Progress.NONE)
                .diagnostics()
                .all();
    }
}
