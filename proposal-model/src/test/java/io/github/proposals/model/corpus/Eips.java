package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.Proposals;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small repository of Ethereum, in which one proposal is changed. */
final class Eips {

    static final ProposalProcess PROCESS = BuiltInProcesses.get("ethereum-eip");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Path LISTS = Path.of("src/test/resources/ethereum");

    private static final String FILE = "EIPS/eip-4242.md";

    private Eips() {}

    /** {@return a proposal without any mistake} */
    static String valid() throws IOException {
        return Files.readString(LISTS.resolve("eip-4242.md"));
    }

    /** {@return the text with other words: those before {@code =>} become those behind it} */
    static String changed(String text, String change) {
        String[] parts = change.replace("\\n", "\n").split(" => ?", 2);
        assertTrue(text.contains(parts[0]), () -> "it does not say: " + parts[0]);
        return text.replaceFirst(Pattern.quote(parts[0]), Matcher.quoteReplacement(parts[1]));
    }

    /** {@return rule and line of all errors in the changed proposal} */
    static List<String> errors(String text) throws IOException {
        return judged(text)
                .filter(it -> it.severity() == Severity.ERROR)
                .map(Eips::told)
                .toList();
    }

    /** {@return rule, line and severity of all that is found in it} */
    static List<String> findings(String text) throws IOException {
        return judged(text).map(it -> told(it) + " " + it.severity().word()).toList();
    }

    private static String told(Diagnostic it) {
        return it.rule() + ":" + it.place().start().line();
    }

    private static Stream<Diagnostic> judged(String text) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("LICENSE.md", "", FILE, text));
        other(files, 20, "Final", "ERC");
        other(files, 155, "Final", "Core");
        other(files, 160, "Final", "Core");
        other(files, 1559, "Final", "Core");
        other(files, 3000, "Draft", "Core");
        other(files, 3100, "Review", "Core");
        return Proposals.in(SourceTree.of("EIPS", files), PROCESS).judge(TODAY).diagnostics().all().stream()
                .filter(it -> it.place().path().equals(FILE));
    }

    private static void other(Map<String, String> files, int number, String status, String category) {
        files.put(
                "EIPS/eip-" + number + ".md",
                "---\neip: %d\ntitle: Another\nstatus: %s\ntype: Standards Track\ncategory: %s\n---\n"
                        .formatted(number, status, category));
    }
}
