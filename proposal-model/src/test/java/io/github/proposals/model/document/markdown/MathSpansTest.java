package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula is what GitHub takes for one; here it stands between {@code «} and {@code »}. */
class MathSpansTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            $x$                 => «$x$»
            a $x$ b             => a «$x$» b
            ($x$)               => («$x$»)
            $x$, $y$            => «$x$», «$y$»
            $$x$$               => «$$x$$»
            $`x`$               => «$`x`$»
            $*x* [a](b)$        => «$*x* [a](b)$»
            $x < y$             => «$x &lt; y$»
            $x\\$y$             => «$x\\$y$»
            a$x$                => a$x$
            7$x$                => 7$x$
            \\$x$               => $x$
            $ x$                => $ x$
            $x $                => $x $
            $x$y                => $x$y
            $x$5                => $x$5
            $5 and $6           => $5 and $6
            $5                  => $5
            *a $x*y$*           => <em>a «$x*y$»</em>
            $$$x$               => $$$x$
            """)
    void aFormulaIsShownWithItsSigns(String text, String html) {
        assertEquals(
                "<p>" + html + "</p>",
                MarkdownRenderer.unsafeHtml(text)
                        .strip()
                        .replaceAll("<span class=\"math\">([^<]*)</span>", "\u00AB$1\u00BB"));
    }
}
