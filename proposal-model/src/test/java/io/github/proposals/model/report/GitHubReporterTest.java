package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubReporterTest {

    private static List<String> lines(Report report) {
        return new GitHubReporter().write(report).lines().toList();
    }

    @Test
    void saysWhereAndWhatInTheSyntaxOfTheRunner() {
        assertEquals(
                "::error file=deps/0001-slots.md,line=3,endLine=3,col=13,endColumn=20,title=status.unknown"
                        + "::unknown status 'Aproved'%0Ahelp: did you mean 'Approved'?"
                        + "%0Aprocess: DEP-0000: \"Set the status.\"",
                lines(Sample.REPORT).get(0));
    }

    @Test
    void escapesWhatWouldEndACommandOrAProperty() {
        String line = lines(Sample.of("a,b:c%.md", "50% of a::b\r\nnext")).get(0);
        assertTrue(line.startsWith("::error file=a%2Cb%3Ac%25.md,line=1,title="), line);
        assertTrue(line.contains("::50%25 of a::b%0Anext%0Ahelp: 50%25"), line);
    }

    @Test
    void noWordsOfAStrangerBeginALine() {
        assertEquals(
                1,
                lines(Sample.of("x\n::error::y.md", "x\r::set-env name=A::b\n::add-mask::c"))
                        .size());
    }

    @Test
    void whatGitHubWouldDropIsTold() {
        assertEquals(10, lines(Sample.many(10, Severity.ERROR)).size());
        List<String> lines = lines(Sample.many(25, Severity.ERROR));
        assertEquals(11, lines.size());
        assertTrue(lines.get(10).startsWith("::notice title=proposals::not shown here: 15 errors;"), lines.get(10));
    }

    @Test
    void theNoticeThatTellsCountsAmongTheNotices() {
        assertEquals(9, lines(Sample.many(9, Severity.INFO)).size());
        List<String> lines = lines(Sample.many(30, Severity.INFO));
        assertEquals(10, lines.size());
        assertTrue(lines.get(9).contains("not shown here: 21 notes;"), lines.get(9));
    }

    @Test
    void nothingFoundIsNothingToSay() {
        assertEquals(List.of(), lines(Sample.of()));
    }
}
