package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who allows a mistake in a file is told what else is wrong with it, and nothing else is called unused. */
class AllowedCauseTest {

    private static final String FILE = "PEP-0002-plant-clover.md";
    private static final String LIST = "PEP-0000-process.md";
    private static final String ROW =
            "| [0002](PEP-0002-plant-clover.md) | Plant Clover | Accepted | Ada Lovelace (@ada) |\n";
    private static final String ALLOWED = "\n<!-- proposal: allow file.misnamed: others link to it -->\n";

    private final Map<String, String> files = Valid.files("plano-pep");

    AllowedCauseTest() throws IOException {}

    private void rename() {
        Mistake.RENAME.happen(files, FILE, "PEP-2-plant-clover.md");
        Mistake.CHANGE.happen(files, LIST, ROW + " => ");
    }

    private List<String> told() throws IOException {
        return Valid.judge("plano-pep", files).diagnostics().all().stream()
                .map(Diagnostic::rule)
                .distinct()
                .toList();
    }

    @Test
    void aMistakeThatIsToldHidesWhatFollows() throws IOException {
        rename();
        assertEquals(List.of("file.misnamed"), told());
    }

    @Test
    void oneThatIsAllowedHidesNothing() throws IOException {
        rename();
        files.compute("PEP-2-plant-clover.md", (name, text) -> text + ALLOWED);
        assertEquals(List.of("index.missing-entry", "link.broken-file"), told());
    }

    @Test
    void whatIsAllowedDoesNotFollowAndIsUsed() throws IOException {
        rename();
        files.compute(LIST, (name, text) -> text + "\n<!-- proposal: allow index.missing-entry: not yet -->\n");
        assertEquals(List.of("file.misnamed"), told());
    }
}
