package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterMarkdownTest {

    @Test
    void isWhatItWasBefore() throws IOException {
        Golden.compare("index.md", new RegisterMarkdown("target/proposals").write(Sample.index()));
    }

    @Test
    void aTitleIsReadAsItIs() {
        ProposalDocument document = new DocumentParser(BuiltInFormats.ALL, label -> false)
                .parse(new SourceText("index.md", new RegisterMarkdown("").write(Sample.index())));
        List<Table.Row> rows = document.tables().stream()
                .flatMap(table -> table.rows().stream().skip(1))
                .toList();
        assertEquals(3, rows.size());
        rows.forEach(row -> assertEquals(6, row.cells().size()));
        assertEquals(
                Sample.HOSTILE, InlineMarkdown.plain(rows.get(2).cells().get(1).text()));
    }

    @Test
    void linksStartWhereTheFileIs() {
        assertTrue(new RegisterMarkdown("jeps").write(Sample.index()).contains("](JEP-0010-power-meter.md)"));
        assertTrue(new RegisterMarkdown("").write(Sample.index()).contains("](jeps/JEP-0010-power-meter.md)"));
    }

    @Test
    void nothingIsSaidInWords() {
        assertTrue(new RegisterMarkdown("").write(Sample.empty()).endsWith("There are no proposals yet.\n"));
    }

    @Test
    void aFileOfTheRepositoryKeepsWhatStandsAroundTheIndex() {
        String before =
                "# Ours\r\n\r\nRead this.\r\n" + GeneratedRegister.BEGIN + "old" + GeneratedRegister.END + "\r\nBye";
        FileChange change = GeneratedRegister.update(Sample.index(), "jeps/list.md", Optional.of(before))
                .orElseThrow();
        String after = change.after().orElseThrow();
        assertTrue(after.startsWith("# Ours\r\n\r\nRead this.\r\n" + GeneratedRegister.BEGIN + "\r\n\r\n## "));
        assertTrue(after.endsWith("|\r\n\r\n" + GeneratedRegister.END + "\r\nBye"));
        assertFalse(after.replace("\r\n", "").contains("\n"));
        assertEquals(Optional.empty(), GeneratedRegister.update(Sample.index(), "jeps/list.md", Optional.of(after)));
    }

    @Test
    void aFileWithoutAPlaceForItIsLeftAlone() {
        assertFalse(GeneratedRegister.hasPlace("# Ours\n" + GeneratedRegister.END + GeneratedRegister.BEGIN));
        assertEquals(Optional.empty(), GeneratedRegister.update(Sample.index(), "list.md", Optional.of("# Ours\n")));
    }

    @Test
    void aNewFileIsUpToDate() {
        String text = GeneratedRegister.update(Sample.index(), "list.md", Optional.empty())
                .flatMap(FileChange::after)
                .orElseThrow();
        assertEquals(Optional.empty(), GeneratedRegister.update(Sample.index(), "list.md", Optional.of(text)));
    }
}
