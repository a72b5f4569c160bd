package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private final SourceTree below =
            SourceTree.of("deps", Map.of("deps/a.md", "a", "deps/b.md", "b", "README.md", "r"));

    private final SourceTree tree = new Overlay(
            below,
            List.of(
                    FileChange.of("deps/a.md", "a", "changed"),
                    FileChange.delete("deps/b.md", "b"),
                    FileChange.create("deps/c.md", "new"),
                    FileChange.create("elsewhere.md", "new"),
                    FileChange.create("pictures/d.svg", "new"),
                    FileChange.delete("old/e.svg", "gone")));

    @Test
    void listsTheFilesAsTheyWillBe() throws IOException {
        assertEquals(
                List.of("deps/a.md", "deps/c.md"),
                tree.entries().stream().map(SourceEntry::path).toList());
    }

    @Test
    void readsTheNewTexts() {
        assertEquals(
                "changed",
                assertInstanceOf(SourceReading.Text.class, tree.read("deps/a.md"))
                        .source()
                        .content());
        assertInstanceOf(SourceReading.Unreadable.class, tree.read("deps/b.md"));
        assertInstanceOf(SourceReading.Text.class, tree.read("README.md"));
    }

    @Test
    void findsWhatWillBeThere() {
        assertEquals(LinkTarget.MISSING, tree.find("deps/b.md"));
        assertEquals(LinkTarget.FILE, tree.find("deps/c.md"));
        assertEquals(LinkTarget.FOLDER, tree.find("deps"));
        assertEquals(LinkTarget.FOLDER, tree.find("pictures"));
        assertEquals(LinkTarget.MISSING, tree.find("old"));
    }

    @Test
    void keepsOnlyThePartOfAChangeThatIsWanted() {
        FileChange all = FileChange.of("x", "a 1\nb 1\nc 1\n", "a 2\nb 2\nc 2\n");
        FileChange more = FileChange.of("x", "a 1\nb 1\nc 1\n", "a 2\nb 2\nnew\nc 2\n");
        assertEquals(
                "a 1\nb 2\nc 1\n",
                all.onlyWhere(line -> line.startsWith("b")).after().orElseThrow());
        assertEquals(
                "a 1\nb 1\nnew\nc 1\n", more.onlyWhere("new\n"::equals).after().orElseThrow());
        assertEquals(
                "a 1\nb 2\nc 1\n",
                more.onlyWhere(line -> line.startsWith("b")).after().orElseThrow());
        assertEquals(
                "b 1\n",
                FileChange.of("x", "none\n", "b 1\n")
                        .onlyWhere(line -> line.startsWith("b"))
                        .after()
                        .orElseThrow());
    }
}
