package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Growth;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text that is twice as long is twice the work, whatever it is made of. {@link Judge#LIMIT} ends a test that hangs; it does
 * not notice what grows with the square, which in a text of usual size takes no time. Work is counted in what it allocates.
 *
 * <p>Long quotations are missing: flexmark makes room for their lines in steps of a fixed size, and copies all of them at each step. That takes
 * a second and a half for 32,000 lines.
 */
class TextGrowthTest {

    private static final int COUNT = 1_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words and more words\n",
                "[a](gone-%1$d.md)\n",
                "[a](PEP-%1$04d-gone.md#%1$d)\n",
                "[a][name-%1$d] ",
                "[name-%1$d]: gone.md\n",
                "PEP-%1$04d, ",
                "## Heading %1$d\n\n",
                "## Summary\n\n",
                "- item %1$d\n",
                "| a | %1$d |\n",
                "*a ",
                "[",
                "`code %1$d` ",
                "<!-- note %1$d -->\n",
                "<!-- proposal: allow link.broken-file: reason %1$d -->\n",
                "<b class='c%1$d'>",
                "TBD\n\n",
                "https://example.org/%1$d "
            })
    void twiceAsMuchTextIsTwiceTheWork(String piece) throws IOException {
        Growth.assertLinear(piece, COUNT, count -> work(piece, count));
    }

    /** {@return what it takes to read and judge a proposal with so many pieces, in bytes} */
    private static long work(String piece, int count) throws IOException {
        StringBuilder text = new StringBuilder(Judge.PROPOSALS.get("plano-pep"));
        for (int i = 1; i <= count; i++) {
            text.append(piece.formatted(i));
        }
        SourceTree tree = SourceTree.of("", Map.of(Judge.FILES.get("plano-pep"), text.toString()));
        long before = Growth.allocated();
        int read = Judge.linter("plano-pep")
                .lint(tree, Progress.NONE)
                .proposals()
                .all()
                .size();
        long after = Growth.allocated();
        assertTrue(read == 1);
        return after - before;
    }
}
