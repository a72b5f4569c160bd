package io.github.proposals.model.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of this project, and what is found in proposals like theirs. */
final class Docs {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path SITE = ROOT.resolve("src/site/markdown");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final List<Rule> RULES = RuleProvider.all(Docs.class.getClassLoader());

    private Docs() {}

    /** All documents that people read, but not the proposals, which the linter judges. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> site = Files.list(SITE)) {
            return Stream.concat(top, site)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static SourceTree tree(Path base, String directory) {
        return SourceTree.directory(base, base, directory);
    }

    static LintResult lint(ProposalProcess process, SourceTree tree) throws IOException {
        return lint(process, tree, TODAY);
    }

    static LintResult lint(ProposalProcess process, SourceTree tree, LocalDate today) throws IOException {
        return new Linter(new ProposalReader(process, Circumstances.on(today)), RULES, LintSettings.NONE)
                .lint(tree, Progress.NONE);
    }

    /** {@return the code blocks of a language} */
    static List<String> blocks(Path document, String language) throws IOException {
        return groups(Files.readString(document), "(?ms)^```" + language + "\\n(.*?)^```$");
    }

    static List<String> groups(String text, String expression) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    static void walk(YamlNode node, BiConsumer<String, YamlNode> visitor) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> walk(item, visitor));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                visitor.accept(key, entry.value());
                if (!key.equals("rules")) {
                    walk(entry.value(), visitor);
                }
            });
        }
    }

    static void assertNothingFound(Diagnostics diagnostics) {
        assertEquals("nothing found\n", report(diagnostics));
    }

    static String report(Diagnostics diagnostics) {
        return new ConsoleReporter(Palette.PLAIN).report(diagnostics);
    }
}
