package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leads somewhere is a link, and what only looks so is none. */
class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", quoteCharacter = '~', textBlock = """
            <img srcset="a.png">                         => image a.png
            <img srcset="a.png 1x, b.png 2x">            => image a.png, image b.png
            <img srcset="a.png, b,c.png 1.5x, d.png">    => image a.png, image b,c.png, image d.png
            <img srcset="data:image/png;base64,a 1x">    => none
            <img src="a.png" srcset="b.png 300w">        => image a.png, image b.png
            <video poster='a.png' src = "b.mp4">         => image a.png, image b.mp4
            <a HREF="a.md">b</a>                         => link a.md
            <a data-href="a.md" xhref="b.md">c</a>       => link a.md
            """)
    void ofHtml(String text, String links) {
        assertEquals(links == null ? "" : links, links(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            nullValues = "none",
            commentCharacter = '%',
            quoteCharacter = '~',
            textBlock = """
            [a]: b.md                                    => definition b.md
            [a]: b.md "c"                                => definition b.md
            [a]: #                                       => definition #
            [a]: # "c"                                   => none
            [//]: # (c)                                  => none
            [a]: <> (c)                                  => none
            [^a]: b                                      => none
            """)
    void ofDefinitions(String text, String links) {
        assertEquals(links == null ? "" : links, links(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", quoteCharacter = '~', textBlock = """
            [bees][hive]                                 => undefined hive
            [hive][]                                     => undefined hive
            [hive]                                       => none
            [two bees][3]                                => undefined 3
            [bees][3]                                    => none
            [rows][0]                                    => none
            x[bees][hive]                                => none
            a x[bees][hive]                              => none
            ([bees][hive])                               => undefined hive
            [bees][^a-z]                                 => none
            a [^1]                                       => undefined ^1
            a [^note]                                    => undefined ^note
            a [^ab]                                      => none
            a [^1];;[^1]: b                              => none
            a [^Note];;> [^note]: b                      => none
            [bees][hive];;[hive]: a.md                   => definition a.md
            """)
    void toNobody(String text, String links) {
        assertEquals(links == null ? "" : links, links(text));
    }

    @Test
    void ofBlocksThatSomebodyWrote() {
        assertEquals("link b.md", links("[".repeat(1_999) + "[a](b.md)"));
        assertEquals("", links("[".repeat(2_000) + "[a](b.md)"));
        assertEquals("link b.md", links("c".repeat(59_990) + "[a](b.md)"));
        assertEquals("", links("c".repeat(59_991) + "[a](b.md)"));
    }

    private static String links(String text) {
        return DocumentCase.parse(text.replace(";;", "\n\n") + "\n").links().stream()
                .map(it -> it.kind().name().toLowerCase(Locale.ROOT) + " " + it.target())
                .collect(Collectors.joining(", "));
    }
}
