package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks go where they mean something and stay where they are text; what is expected is what {@code cmark-gfm} shows. */
class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '|', textBlock = """
            2 * 3 * 4            = 2 * 3 * 4
            *CALL opcodes        = *CALL opcodes
            *a*b                 = ab
            a*b*c                = abc
            *a **b* c            = *a *b c
            **a *b** c           = *a b c
            **a*                 = *a
            *a**                 = a*
            ***a*                = **a
            ***a** b*            = a b
            ***a* b**            = a b
            *****a***            = **a
            a**b*c**d            = ab*cd
            *a *b c*             = *a b c
            *a b *               = *a b *
            a **b** c *d         = a b c *d
            a*"b"*c              = a*"b"*c
            *"b"*c               = *"b"*c
            "*a"*                = "a"
            *(*a)                = *(*a)
            a*\u20ACb*           = a\u20ACb
            a*\u00ABb\u00BB*     = a*\u00ABb\u00BB*
            *a*\u00A0b           = a b
            """)
    void starsBelongTogetherByTheirSides(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    /** "If one of the delimiters can both open and close emphasis, then the sum of the lengths must not be a multiple of 3". */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            *a**b*               = a**b
            *a**b**c*            = abc
            **a*b**              = a*b
            **a***b*             = ab
            *a***b**             = ab
            a*b**c*              = ab**c
            a***b***c            = abc
            x*a**b*y             = xa**by
            a**b*c*              = a**bc
            a*b****c*            = ab**c
            """)
    void starsInAWordBelongTogetherByTheirNumber(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '|', textBlock = """
            a_b_c                = a_b_c
            _a_b_c_              = a_b_c
            (_a_)                = (a)
            "_a_".               = "a".
            a_"b"_c              = a_"b"_c
            a"_b_"c              = a"b"c
            _(a)_b               = _(a)_b
            a_(b)_               = a_(b)_
            __a_b__              = a_b
            __a__b               = __a__b
            a_*b*_               = a_b_
            a-_b_-c              = a-b-c
            _a *b* c_            = a b c
            *a _b* c_            = a _b c_
            """)
    void linesInAWordAreText(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            ~a~                  = a
            ~~a~~                = a
            x ~~~a~~~            = x ~~~a~~~
            ~a~~                 = ~a~~
            ~~a~                 = ~~a~
            a~b~c                = abc
            ~a *b~ c*            = a *b c*
            ~a ~~b~~ c~          = a b c
            """)
    void tildesStrikeThroughWithAsManyOnBothSides(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            `a                   = `a
            `a``                 = `a``
            ``a` b``             = a` b
            `a ``b``             = `a b
            ` `` ` b             = `` b
            x `  ` y             = x y
            x` a`y               = x ay
            x` a `y              = xay
            x`  `y               = x y
            `a `` b` c `` d      = a `` b c `` d
            \\`a`b`              = `ab
            \\``a`b              = `ab
            """)
    void codeEndsBehindAsManyBackticks(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            [*a](b) and [c*](d)           = *a and c*
            [*a](b) c*                    = *a c*
            *[a](b)*                      = a
            [`a[0]`](b)                   = a[0]
            [``a`[0]``](b)                = a`[0]
            [a `](b) ` c                  = [a ](b) c
            [a `](b) c                    = a ` c
            [a [b] c](d)                  = a [b] c
            [a [b](c) d](e)               = [a b d](e)
            [![a](b.svg)](c) d            = a d
            [!a](b)                       = !a
            [a\\]](b)                     = a]
            [a](b(c)d)                    = a
            [a](<b c>)                    = a
            [a](b 'c')                    = a
            [a](b c)                      = [a](b c)
            <https://a.example/b_c_d>     = https://a.example/b_c_d
            <https://a.example            = <https://a.example
            a!b                           = a!b
            \\!a \\~b \\c \\                  = !a ~b \\c \\
            """)
    void aLinkIsItsWords(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "**a*", "_a*", "`", "``a`", "[`a", "[a](", "[[a]", "![", "[``", "<a://b"})
    void whatNobodyWritesIsReadInTime(String piece) {
        String text = piece.repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> InlineMarkdown.plain(text));
    }
}
