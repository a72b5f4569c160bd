package io.github.proposals.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags and code in HTML are no running text. */
class HiddenInHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "none", textBlock = """
            a <b>c</b> d                           => <b> </b>
            <a href="ADR-1.html">ADR-2</a>         => <a href="ADR-1.html"> </a>
            <img src="a.png"/>                     => <img src="a.png"/>
            a <code>ADR-1</code> b                 => <code>ADR-1 </code>
            a <CODE>ADR-1</Code> b                 => <CODE>ADR-1 </Code>
            <pre><b>ADR-1</b></pre>                => <pre><b>ADR-1</b> </pre>
            <kbd>a</kbd><tt>b</tt> c               => <kbd>a </kbd> <tt>b </tt>
            <codex>ADR-1</codex>                   => <codex> </codex>
            <h1>ADR-1</h1>                         => <h1> </h1>
            <code>ADR-1 <b>ADR-2</b>               => <code> <b> </b>
            <code>a <samp>b</samp> <code>c         => <code> <samp>b </samp> <code>
            a < b and c > d                        => none
            a <b and <i>c</i>                      => <i> </i>
            a <1> b                                => none
            a <                                    => none
            a <b                                   => none
            """)
    void tagsAreHiddenAndSoIsWhatStandsInCode(String text, String hidden) {
        assertEquals(
                hidden == null ? "" : hidden,
                HiddenInHtml.in(text).stream()
                        .map(it -> text.substring(it.start(), it.end()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aTextWithoutTagsHidesNothing() {
        assertEquals(List.of(), HiddenInHtml.in("ADR-1 > ADR-2"));
    }
}
