package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody meant and wrote otherwise is told once, and what was meant as it stands is not told; {@code ;} ends a line. */
class ProblemsTest {

    private static final String TABLE = "| a | b |;|---|---|;| 1 | 2 |;";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            ;| 3 | 4 |                           => cut-table 5:1
            ;| 3 | 4 |;| 5 | 6 |                 => cut-table 5:1
            ;a;;| 3 | 4 |                        => none
            ;a;;| 3 | 4 |;| 5 | 6 |              => rows-without-ruler 7:1
            ;a;;| 3 |;| 5 |                      => none
            ;;    | 3 | 4 |                      => none
            \\    | 3 | 4 |                      => cut-table 4:5
            \\    | 3 | 4 |;| 5 | 6 |;| 7 | 8 |  => cut-table 4:5
            \\    | 3 | 4 |;;;| 5 | 6 |;| 7 | 8 | => cut-table 4:5, rows-without-ruler 7:1
            \\    a;| 5 | 6 |;| 7 | 8 |          => rows-without-ruler 5:1
            ;> | 3 | 4 |                         => none
            """)
    void aRowThatIsCutOffFromItsTable(String text, String problems) {
        assertEquals(problems == null ? "" : problems, problems(TABLE + text.replace("\\", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            > | a | b |;> |---|---|;| 3 | 4 |    => cut-table 3:1
            > | a | b |;> |---|---|;;| 3 | 4 |   => cut-table 4:1
            > | a | b |;> |---|---|;;;| 3 | 4 |  => none
            - | a | b |;  |---|---|;| 3 | 4 |    => cut-table 3:1
            - | a | b |;  |---|---|;;;| 3 | 4 |  => none
            - a;;| 3 | 4 |                       => none
            > - | a | b |;>   |---|---|;| 3 | 4 | => cut-table 3:1
            """)
    void aRowThatIsCutOffFromItsTableInAQuotationOrAnItem(String text, String problems) {
        assertEquals(problems == null ? "" : problems, problems(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            | a | b |;|---|                      => broken-table 2:1
            | a | b |;|---|---|---|              => broken-table 2:1
            a | b;--|--|--                       => broken-table 2:1
            a;|---|---|                          => broken-table 2:1
            a;---|---                            => broken-table 2:1
            a;b                                  => none
            a | b;c | d                          => none
            | a;| b                              => none
            |;|                                  => none
            - a;| b | c |;|---|---|              => table-in-text 2:1
            """)
    void aRulerThatMakesNoTable(String text, String problems) {
        assertEquals(problems == null ? "" : problems, problems(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            [bees](a b.md)                       => broken-link 1:1
            [bees](a remark)                     => none
            ![bees](a remark)                    => broken-link 1:1
            [bees] (a.md)                        => link-apart 1:1
            [b] (a.md)                           => none
            [12] (a.md)                          => none
            x[bees] (a.md)                       => none
            [bees] (see above)                   => none
            [bees](a.md                          => unclosed-link 1:1
            [bees](a.md and so on)               => none
            x[bees](a.md                         => none
            (bees)[a.md]                         => swapped-link 1:7
            (bees)[a]                            => none
            [bees](<a.md)                        => open-link 1:1
            [bees](a.md "b)                      => open-link 1:1
            [bees](a "b)                         => none
            [bees];;[bees]: a.md                 => none
            a [bees] (a.md)                      => link-apart 1:3
            """)
    void bracketsThatWereMeantAsALink(String text, String problems) {
        assertEquals(problems == null ? "" : problems, problems(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            <details>;;a                         => open-tag 1:1
            <details>;;```;a                     => unclosed-fence 3:1
            <details>;;a;;</details>             => none
            ```;a                                => unclosed-fence 1:1
            > ```;> a;;b                         => none
            ```;a;```                            => none
            <pre>;a                              => unclosed-html 1:1
            <PRE class="a">;b                    => unclosed-html 1:1
            <pre                                 => unclosed-html 1:1
            <pre>;a;</pre>                       => none
            <pre>;a;</style>                     => none
            <preface>;a                          => none
            <p>;a                                => none
            <script>;a                           => unclosed-html 1:1
            <script>;a;</SCRIPT>                 => none
            <?a                                  => unclosed-html 1:1
            <?a;?>                               => none
            <![CDATA[;a                          => unclosed-html 1:1
            <![CDATA[;a;]]>                      => none
            <!-- a;b -->                         => none
            <!-- a --!>;b                        => unclosed-html 1:1
            <pre>;a;</pre>;;b                    => none
            """)
    void whatIsOpenToTheEnd(String text, String problems) {
        assertEquals(problems == null ? "" : problems, problems(text));
    }

    private static String problems(String text) {
        ProposalDocument document = DocumentCase.parse(text.replace(';', '\n') + "\n");
        return document.problems().stream()
                .map(it -> it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                        + document.place(it.span()).toString().substring("a.md:".length()))
                .collect(Collectors.joining(", "));
    }
}
