package io.github.proposals.model.proposal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link into the repository is told from one to the web, and taken apart. */
class LocalLinkTest {

    private static final Place PLACE = Place.ofFile("a.md");

    @ParameterizedTest
    @CsvSource({
        "b.md, b.md, ''",
        "../img/c.svg, ../img/c.svg, ''",
        "/docs/b.md, /docs/b.md, ''",
        "#part, '', part",
        "b.md#part, b.md, part",
        "b.md#a#b, b.md, a#b",
        "b.md?raw=true#part, b.md, part",
        "b.md#, b.md, ''",
        "a%20b.md, a b.md, ''",
        "b.md#%C3%BCber, b.md, über",
        "a+b.md, a+b.md, ''",
        "100%.md, 100%.md, ''",
        "b%23c.md, b#c.md, ''",
        "' b.md ', b.md, ''"
    })
    void aTargetIsTakenApart(String target, String path, String fragment) {
        Optional<LocalLink> link = link(target);

        assertEquals(path, link.map(LocalLink::path).orElse(""));
        assertEquals(fragment, link.map(LocalLink::fragment).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a.md",
                "HTTP://example.org",
                "mailto:a@example.org",
                "//example.org/a.md",
                "tel:+49",
                "vscode://file/a",
                "data:image/png;base64,AAAA",
                "",
                "   "
            })
    void aLinkToTheWebIsNotLocal(String target) {
        assertEquals(Optional.empty(), link(target));
    }

    @Test
    void aPathWithAColonBehindASlashIsLocal() {
        assertEquals("./a:b.md", link("./a:b.md").orElseThrow().path());
    }

    @Test
    void aLinkWithoutADefinitionIsKeptAsItIs() {
        LocalLink link = LocalLink.of(new Link(Link.Kind.UNDEFINED, "some name", Span.at(0), Span.at(0)), () -> PLACE)
                .orElseThrow();

        assertAll(
                () -> assertEquals("some name", link.target()),
                () -> assertEquals("", link.path()),
                () -> assertEquals(Link.Kind.UNDEFINED, link.kind()));
    }

    @Test
    void aLinkRemembersHowItWasWritten() {
        assertEquals("a%20b.md#c", link("a%20b.md#c").orElseThrow().target());
    }

    private static Optional<LocalLink> link(String target) {
        return LocalLink.of(new Link(Link.Kind.LINK, target, Span.at(0), Span.at(0)), () -> PLACE);
    }
}
