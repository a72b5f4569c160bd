package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages show of the directives of MyST; {@code |} stands for a new line. */
class DirectivesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            {note} Mind the bees|*Now*.       = note: Note: <p>Mind the bees</p> <p><em>Now</em>.</p>
            {admonition} Mind `x`|Now.        = note: Mind <code>x</code>: <p>Now.</p>
            {seealso}|Hives.                  = note: See also: <p>Hives.</p>
            {hint}|Now.                       = tip: Hint: <p>Now.</p>
            {attention}|Now.                  = warning: Attention: <p>Now.</p>
            {danger}|Now.                     = caution: Danger: <p>Now.</p>
            {versionadded} 2.1|Hives.         = note: New in version 2.1: <p>Hives.</p>
            {deprecated} 3|Use hives.         = note: Deprecated since version 3: <p>Use hives.</p>
            """)
    void aBoxHasATitle(String directive, String box) {
        String[] parts = box.split(": ", 3);

        assertEquals(
                "<div class=\"admonition " + parts[0] + "\"> <p class=\"admonition-title\">" + parts[1] + "</p> "
                        + parts[2] + " </div>",
                shown(directive));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            {dropdown} More|*Now*. => <details><summary>More</summary> <p><em>Now</em>.</p> </details>
            {dropdown} # More|Now. => <details><summary># More</summary> <p>Now.</p> </details>
            {card} Hives|Now. => <div> <p><strong>Hives</strong></p> <p>Now.</p> </div>
            {card}|Now. => <div> <p>Now.</p> </div>
            {grid} 2|Now. => <div> <p>Now.</p> </div>
            {contents} => ~~
            {math} a < b|c => <pre><code class="language-math">a &lt; b c </code></pre>
            {figure} a.png|:alt: A "hive"|:width: 9|Bees. => <figure><img src="a.png" alt="A &quot;hive&quot;" width="9">\
            <figcaption> <p>Bees.</p> </figcaption></figure>
            {image} a.png => <figure><img src="a.png" alt="" width=""></figure>
            {toctree}|:hidden:|hives => ~~
            {toctree}|hives||All bees <bees.rst>|https://example.org/ => <ul> <li><a href="hives.md">hives</a></li> \
            <li><a href="bees.rst">All bees</a></li> \
            <li><a href="https://example.org/">https://example.org/</a></li> </ul>
            """)
    void anythingElseIsShownAsWhatItIs(String directive, String html) {
        assertEquals(html, shown(directive));
    }

    private static String shown(String directive) {
        return MarkdownRenderer.unsafeHtml(":::" + directive.replace('|', '\n') + "\n:::\n")
                .replace('\n', ' ')
                .strip();
    }
}
