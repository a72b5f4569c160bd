package io.github.proposals.model.causes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.JudgedProposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever makes two mistakes is told two things, however near they are to each other. */
class TwoMistakesTest {

    private static final String ROW =
            "| 0011 | [Plant Clover](JEP-0011-plant-clover.md) | Accepted | @ada (Ada Lovelace) |\\n => ";

    @Test
    void aListWithoutItsWordsMayLackARow() throws IOException {
        Map<String, String> files = Valid.files("jumpstarter-jep");
        Mistake.CHANGE.happen(files, "index.md", "## Status Key => ## Words");
        Mistake.CHANGE.happen(files, "index.md", ROW.replace("\\n", "\n"));

        JudgedProposals judged = Valid.judge("jumpstarter-jep", files);

        assertEquals(
                Set.of("index.status-key", "index.missing-entry"),
                judged.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.toSet()),
                judged::report);
    }

    @Test
    void aHeaderInAnotherStyleMayLackAField() throws IOException {
        Map<String, String> deps = Valid.files("dynamo-dep");
        String dep = deps.keySet().stream()
                .filter(it -> it.startsWith("0002"))
                .findFirst()
                .orElseThrow();
        deps.compute(dep, (name, text) -> inFrontMatter(text.replaceFirst("(?m)^\\*\\*Sponsor\\*\\*.*\\n", "")));

        JudgedProposals judged = Valid.judge("dynamo-dep", deps);

        assertEquals(
                Set.of("header.style", "header.missing-field"),
                judged.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.toSet()),
                judged::report);
    }

    @Test
    void aListWithoutItsToctreeMayLackARow() throws IOException {
        Map<String, String> files = Valid.files("jumpstarter-jep");
        Mistake.CHANGE.happen(files, "index.md", "{toctree} => {note}");
        Mistake.CHANGE.happen(files, "index.md", ROW.replace("\\n", "\n"));

        JudgedProposals judged = Valid.judge("jumpstarter-jep", files);

        assertEquals(
                Set.of("index.toctree", "index.missing-entry"),
                judged.diagnostics().all().stream().map(Diagnostic::rule).collect(Collectors.toSet()),
                judged::report);
    }

    private static String inFrontMatter(String text) {
        String label = "(?m)^\\*\\*([^*]+)\\*\\*: (.*)\\n";
        String header = Pattern.compile(label)
                .matcher(text)
                .results()
                .map(it -> it.group(1) + ": '" + it.group(2) + "'\n")
                .collect(Collectors.joining());
        return "---\n" + header + "---\n\n" + text.replaceAll(label, "");
    }
}
