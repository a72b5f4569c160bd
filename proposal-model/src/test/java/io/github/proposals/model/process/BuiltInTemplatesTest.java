package io.github.proposals.model.process;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the templates of the processes that come with the library: they lack what authors fill in, and nothing else. */
class BuiltInTemplatesTest {

    /** What a template lacks by its nature: somebody has to fill it. */
    private static final Set<String> LEFT_TO_AUTHORS = Set.of(
            "header.missing-field",
            "header.unfilled-field",
            "index.missing",
            "number.mismatch",
            "section.empty",
            "section.leftover-text",
            "title.unfilled");

    static Stream<Template> templates() {
        return BuiltInProcesses.ids().stream()
                .flatMap(id -> Stream.of("template.md", "limited.md", "complete.md")
                        .flatMap(name ->
                                BuiltInProcesses.file(id, name).stream().map(text -> new Template(id, name, text))));
    }

    private record Template(String id, String name, String text) {
        @Override
        public String toString() {
            return id + "/" + name;
        }
    }

    @Test
    void eachHasATemplate() {
        assertEquals(
                List.of(
                        "dynamo-dep/limited.md",
                        "dynamo-dep/complete.md",
                        "ethereum-eip/template.md",
                        "jumpstarter-jep/template.md",
                        "kubernetes-kep/template.md",
                        "log4brains/template.md",
                        "madr/template.md",
                        "numbered-list/template.md",
                        "nygard-adr/template.md",
                        "plano-pep/template.md",
                        "rust-rfc/template.md",
                        "swift-evolution/template.md"),
                templates().map(Template::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateSatisfiesItsProcess(Template template) throws IOException {
        Set<String> rules = found(template, template.text());
        assertTrue(
                rules.stream()
                        .anyMatch(Set.of("header.unfilled-field", "header.missing-field", "title.unfilled")::contains),
                rules::toString);
        rules.removeAll(LEFT_TO_AUTHORS);
        assertEquals(Set.of(), rules);
    }

    @Test
    void theListOfWhatIsLeftToAuthorsHasNothingTooMuch() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Template template : templates().toList()) {
            all.addAll(found(template, template.text()));
        }
        assertEquals(new TreeSet<>(LEFT_TO_AUTHORS), all);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateLacksNoSection(Template template) throws IOException {
        assertFalse(found(template, template.text()).contains("section.missing"));
        if (BuiltInProcessesTest.DEMANDING_NOTHING.contains(template.id())) {
            return;
        }
        String broken = template.text()
                .replaceAll("(?m)^(#{1,2}) (?:Motivation|Decision|Decision Outcome|Abstract)$", "$1 Preface")
                .replaceAll("(?m)^(#{1,2}) Motivation\\b", "$1 Preface");
        assertTrue(found(template, broken).contains("section.missing"), "the test would not notice a missing section");
    }

    private static Set<String> found(Template template, String text) throws IOException {
        ProposalProcess process = BuiltInProcesses.get(template.id());
        int number = process.numbering().first();
        String path = "docs/"
                + process.files()
                        .template()
                        .replace("{number}", process.numbering().written(number))
                        .replace("{slug}", "first-try")
                        .replace("{date}", "20261121");
        Map<String, String> files = new TreeMap<>(Map.of(path, text, "LICENSE.md", ""));
        process.files()
                .sidecar(path)
                .ifPresent(it -> files.put(
                        it,
                        BuiltInProcesses.file(template.id(), RelativePath.name(it))
                                .orElseThrow()));
        LintResult result = new Linter(
                        new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21))),
                        BuiltInProcessesTest.RULES,
                        LintSettings.NONE)
                .lint(SourceTree.of("docs", files), Progress.NONE);
        assertEquals(1, result.proposals().all().size());
        return result.diagnostics().all().stream().map(it -> it.rule()).collect(toCollection(TreeSet::new));
    }
}
