package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words come out of their markup, and headings get the anchors that GitHub gives them. */
class InlineMarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Draft                           = Draft
            **Draft**                       = Draft
            __Draft__                       = Draft
            *Draft*                         = Draft
            ***Draft***                     = Draft
            `Draft`                         = Draft
            ~~Draft~~ Final                 = Draft Final
            **Under** *Review*              = Under Review
            [Draft](a.md)                   = Draft
            [Draft](a.md "the title")       = Draft
            ![Draft](a.svg)                 = Draft
            [**Draft**](a.md) and [b](b.md) = Draft and b
            a [b] c                         = a [b] c
            a [b][c]                        = a [b][c]
            snake_case_name                 = snake_case_name
            _snake_case_                    = snake_case
            __Draft__ and _Final_           = Draft and Final
            compactMap(_:)                  = compactMap(_:)
            Leave _ alone                   = Leave _ alone
            `map(to:_:)` and `f(of:_:)`     = map(to:_:) and f(of:_:)
            `a * b` and ``**`c`**``         = a * b and **`c`**
            `C:\\dir\\_x`                    = C:\\dir\\_x
            \\*stars\\*                       = *stars*
            \\_lines\\_                       = _lines_
            \\`ticks\\`                       = `ticks`
            \\<mail@example.org\\>            = <mail@example.org>
            a \\| b                          = a | b
            C:\\dir                          = C:\\dir
            $1 and \\$1                      = $1 and $1
            """)
    void plainTextHasNoMarkup(String text, String plain) {
        assertEquals(plain, InlineMarkdown.plain(text));
    }

    @Test
    void plainTextIsOnOneLine() {
        assertEquals("a b c", InlineMarkdown.plain("  a\r\n\tb \u00A0 c\n"));
    }

    @Test
    void plainTextOfNothingIsNothing() {
        assertEquals("", InlineMarkdown.plain(" ** \n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            A <b>bold</b> word     = A bold word
            <A Title Like a Tag>   = <A Title Like a Tag>
            a < b and c > d        = a < b and c > d
            <br/>                  = <br/>
            Use `<T>` or ``<`U>``  = Use `<T>` or ``<`U>``
            Array<T>               = Array
            Mind <script> in pages = Mind <script> in pages
            \\<T\\>                  = \\<T\\>
            """)
    void tagsGoUnlessNothingElseIsThere(String text, String bare) {
        assertEquals(bare, InlineMarkdown.withoutTags(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            A <b>bold</b> word     = A bold word
            Use `<b>` in Array<T>  = Use `<b>` in Array<T>
            """)
    void tagsThatFormatGo(String text, String bare) {
        assertEquals(bare, InlineMarkdown.withoutFormatting(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Summary                     = summary
            Non-Goals                   = non-goals
            API / Protocol Changes      = api--protocol-changes
            What, why & how? (a draft)  = what-why--how-a-draft
            v1.2: config.yaml           = v12-configyaml
            under_score                 = under_score
            Größe                       = größe
            日本語 の 見出し            = 日本語-の-見出し
            🚀 Launch                   = -launch
            100% done!                  = 100-done
            """)
    void anAnchorIsTheOneOfGitHub(String title, String anchor) {
        assertEquals(anchor, InlineMarkdown.anchor(title));
    }

    @Test
    void anAnchorDoesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertEquals("title", InlineMarkdown.anchor("TITLE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneLineHasOneBlankForMany() {
        assertEquals("a b", InlineMarkdown.oneLine(" \ta \r\n\u202F b\n\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "R&amp;D, R&D",
        "A &#124; B, A | B",
        "&#x2192; out, \u2192 out",
        "`&amp;` is and, &amp; is and",
        "AT&T; &nonsense;, AT&T; &nonsense;",
        "&#1114112;, &#1114112;"
    })
    void readsNamesOfCharactersAsTheCharacters(String text, String expected) {
        assertEquals(expected, InlineMarkdown.plain(text));
    }
}
