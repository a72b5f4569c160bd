package io.github.proposals.model.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherMarkupTest {

    @Test
    void findsFoldersOfNumberedDocuments() {
        assertEquals(
                List.of(new OtherMarkup("docs/peps", ".rst", 3), new OtherMarkup("adr", ".adoc", 3)),
                OtherMarkup.in(List.of(
                        "docs/peps/pep-0001.rst",
                        "docs/peps/pep-0002.rst",
                        "docs/peps/pep-0003.rst",
                        "adr/0001-boats.adoc",
                        "adr/0002-bridges.adoc",
                        "adr/0003-tunnels.adoc",
                        "manual/01-start.rst",
                        "rfcs/0001-a.md",
                        "rfcs/0002-b.md",
                        "rfcs/0003-c.md")));
    }

    @Test
    void saysWhichAndHowMany() {
        assertEquals(
                "the 5 documents in adr end in '.adoc', and only Markdown is read",
                new OtherMarkup("adr", ".adoc", 5).words());
    }
}
