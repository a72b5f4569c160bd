package io.github.proposals.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectLocatorTest {

    private static final Asked NOT_ASKED = new Asked(false, false);
    private static final Asked ASKED = new Asked(true, true);
    private static final String DEP = "# A\n\n**Status**: Draft\n\n**Authors**: @ada\n\n**Category**: Process\n";

    @TempDir
    private Path base;

    @Test
    void findsNothingInAnEmptyModule() throws Exception {
        assertTrue(open(settings("", ""), NOT_ASKED).isEmpty());
    }

    @Test
    void saysWhatToSetIfItWasAskedAndFindsNothing() {
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings("", ""), ASKED));
        assertTrue(problem.getMessage().contains("set proposal.directory and proposal.process"), problem::getMessage);
    }

    @Test
    void doesNotTakeDecisionRecordsForDynamoProposals() throws Exception {
        write("decisions/0001-use-java.md", "# Use Java\n\n* Status: accepted\n");
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings("", "decisions"), NOT_ASKED));
        assertTrue(problem.getMessage().contains("no proposals of a known process"), problem::getMessage);
    }

    @Test
    void saysThatDocumentsInAnotherMarkupAreNotRead() throws Exception {
        for (int i = 1; i < 5; i++) {
            write("docs/adr/000" + i + "-bell-" + i + ".adoc", "= Bell\n\n* Status: accepted\n");
        }
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings("", ""), ASKED));
        assertTrue(
                problem.getMessage()
                        .endsWith(
                                "which the goal 'init' writes from documents that exist; the 4 documents in docs/adr end in"
                                        + " '.adoc', and only Markdown is read"),
                problem::getMessage);
    }

    @Test
    void saysWhichDocumentsHaveAnUnknownForm() throws Exception {
        for (int i = 1; i < 4; i++) {
            write("docs/adr/000" + i + "-bell-" + i + ".md", "# Bell\n\nFacing noise, we decided for one bell.\n");
        }
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings("", ""), ASKED));
        assertTrue(
                problem.getMessage()
                        .endsWith(
                                "; the 3 documents in docs/adr have neither the fields nor the headings of any of these"),
                problem::getMessage);
    }

    @Test
    void findsRecordsInTheFolderThatAdrToolsIsOftenTold() throws Exception {
        write(
                "doc/architecture/decisions/0001-use-bells.md",
                "# 1. Use bells\n\nDate: 2026-02-01\n\n## Status\n\nAccepted\n\n## Context\n\nQuiet.\n\n## Decision\n\nBells."
                        + "\n\n## Consequences\n\nNoise.\n");
        OpenProject project = open(settings("", ""), ASKED).orElseThrow();
        assertEquals("doc/architecture/decisions", project.tree().directory());
        assertEquals("nygard-adr", project.process().id());
    }

    @Test
    void theFirstProposalGoesWhereItsProcessKeepsThem() throws Exception {
        OpenProject project = open(settings("madr", "").orFirst(), ASKED).orElseThrow();
        assertEquals("docs/decisions", project.tree().directory());
        assertEquals(List.of(), project.tree().entries());
        assertEquals(
                "notes",
                open(settings("madr", "notes").orFirst(), ASKED)
                        .orElseThrow()
                        .tree()
                        .directory());
    }

    @Test
    void theFirstProposalNeedsAProcess() {
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> open(settings("", "").orFirst(), ASKED));
        assertTrue(problem.getMessage().contains("such as -Dproposal.process=madr"), problem::getMessage);
    }

    @Test
    void detectsAProcessInAnyDirectory() throws Exception {
        write("decisions/0001-use-java.md", DEP);
        OpenProject project = open(settings("", "decisions"), NOT_ASKED).orElseThrow();
        assertEquals("dynamo-dep", project.process().id());
        assertTrue(project.detected());
    }

    @Test
    void letsTheCommandLineGoBeforeTheFile() throws Exception {
        write("proposals.yaml", "process: dynamo-dep\ndirectory: a\nseverities: {file.none: off}\n");
        write("b/PEP-0001-a.md", "# PEP-0001: A\n");
        OpenProject project = open(settings("plano-pep", "b"), NOT_ASKED).orElseThrow();
        assertEquals("plano-pep", project.process().id());
        assertEquals("b", project.tree().directory());
        assertFalse(project.detected());
        assertEquals(Optional.empty(), project.lintSettings().severities().get("file.none"));
    }

    @Test
    void keepsQuietAboutAnInheritedDirectoryThatAModuleDoesNotHave() throws Exception {
        assertTrue(open(settings("plano-pep", "docs/peps"), NOT_ASKED).isEmpty());
    }

    @Test
    void refusesAProcessOutsideOfTheRepositoryThatAFileNames() throws Exception {
        write("secret.yaml", "id: x\n");
        Path module = Files.createDirectories(base.resolve("module"));
        Files.writeString(module.resolve("proposals.yaml"), "process: ../secret.yaml\ndirectory: .\n");
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> new ProjectLocator(module, module, this::rules, Processes.BUILT_IN)
                        .open(settings("", ""), HistorySource.NONE, NOT_ASKED));
        assertTrue(problem.getMessage().contains("it lies outside of the repository"), problem::getMessage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret/deps", "%s/secret/deps", "out", "out/deps", "deps/link", ".git/deps", ".GitHub/deps"})
    void refusesADirectoryOutsideOfTheRepositoryThatAFileNames(String directory) throws Exception {
        Path module = withASecretBeside();
        write("module/proposals.yaml", "process: dynamo-dep\ndirectory: '" + directory.formatted(base) + "'\n");
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> new ProjectLocator(module, module, this::rules, Processes.BUILT_IN)
                        .open(settings("", ""), HistorySource.NONE, NOT_ASKED));
        Diagnostic found = problem.diagnostics().all().get(0);
        assertEquals(
                List.of("proposals.yaml:2:12", "config.wrong-value"),
                List.of(found.place().toString(), found.rule()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "%s/secret.yaml", "own.yaml", "out"})
    void refusesAProcessBeyondALinkThatLeadsOut(String process) throws Exception {
        Path module = withASecretBeside();
        write("module/proposals.yaml", "process: '" + process.formatted(base) + "'\ndirectory: deps\n");
        UnusableConfigurationException problem = assertThrows(
                UnusableConfigurationException.class,
                () -> new ProjectLocator(module, module, this::rules, Processes.BUILT_IN)
                        .open(settings("", ""), HistorySource.NONE, NOT_ASKED));
        assertEquals(
                "proposals.yaml:1:10",
                problem.diagnostics().all().get(0).place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/peps", "enhancements"})
    void refusesALinkThatLeadsOutInThePlaceOfAUsualDirectory(String directory) throws Exception {
        Path module = withASecretBeside();
        write("secret/deps/PEP-0001-a.md", "# PEP-0001: A\n");
        Files.createDirectories(module.resolve("docs"));
        Files.createSymbolicLink(module.resolve(directory), base.resolve("secret/deps"));
        for (Settings settings :
                List.of(settings("", ""), settings("", directory), settings("dynamo-dep", directory))) {
            UnusableConfigurationException problem = assertThrows(
                    UnusableConfigurationException.class,
                    () -> new ProjectLocator(module, module, this::rules, Processes.BUILT_IN)
                            .open(settings, HistorySource.NONE, NOT_ASKED));
            assertTrue(problem.getMessage().contains("out of the repository"), problem::getMessage);
        }
    }

    @Test
    void aPomMayNameAnyPlace() throws Exception {
        Path module = withASecretBeside();
        for (String directory : List.of("../secret/deps", base + "/secret/deps")) {
            assertEquals(
                    "../secret/deps",
                    new ProjectLocator(module, module, this::rules, Processes.BUILT_IN)
                            .open(settings("dynamo-dep", directory), HistorySource.NONE, NOT_ASKED)
                            .orElseThrow()
                            .tree()
                            .directory());
        }
    }

    @Test
    void aModuleMayNameWhatLiesBesideItInTheRepository() throws Exception {
        Path module = withASecretBeside();
        write("module/proposals.yaml", "process: dynamo-dep\ndirectory: ../secret/deps\n");
        Files.createDirectory(base.resolve(".git"));
        assertEquals(
                "secret/deps",
                new ProjectLocator(module, base, this::rules, Processes.BUILT_IN)
                        .open(settings("", ""), HistorySource.NONE, NOT_ASKED)
                        .orElseThrow()
                        .tree()
                        .directory());
    }

    /** A repository, another one beside it, and links from here to there. */
    private Path withASecretBeside() throws IOException {
        write("secret/deps/0001-a.md", DEP.replace("# A", "# Secret"));
        write("secret/process.yaml", "id: x\nprefix: X\nfiles: {name: '{number}-{slug}.md'}\n");
        write("secret.yaml", "id: x\nprefix: X\nfiles: {name: '{number}-{slug}.md'}\n");
        Files.createDirectory(base.resolve("secret/.git"));
        Path module = Files.createDirectories(base.resolve("module"));
        Files.createDirectories(module.resolve("deps"));
        Files.createSymbolicLink(module.resolve("out"), base.resolve("secret"));
        Files.createSymbolicLink(module.resolve("deps/link"), base.resolve("secret/deps"));
        Files.createSymbolicLink(module.resolve("own.yaml"), base.resolve("secret.yaml"));
        return module;
    }

    @Test
    void refusesAnUnknownRuleInThePom() throws Exception {
        write("docs/peps/PEP-0001-a.md", "# PEP-0001: A\n");
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("status.unkown", "off"),
                List.of(),
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty());
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings, NOT_ASKED));
        assertEquals(
                "there is no rule 'status.unkown' to give a severity; did you mean 'status.unknown'?",
                problem.getMessage());
    }

    @Test
    void reportsAllMistakesOfTheFileAtOnce() throws Exception {
        write("proposals.yaml", "proces: x\nfail-on: sometimes\nseverities: {status.unkown: off}\n");
        UnusableConfigurationException problem =
                assertThrows(UnusableConfigurationException.class, () -> open(settings("", ""), NOT_ASKED));
        assertEquals(3, problem.diagnostics().count(Severity.ERROR));
    }

    private Optional<OpenProject> open(Settings settings, Asked asked) throws UnusableConfigurationException {
        return new ProjectLocator(base, base, this::rules, Processes.BUILT_IN)
                .open(settings, HistorySource.NONE, asked);
    }

    private List<Rule> rules() {
        return RuleProvider.all(getClass().getClassLoader());
    }

    private static Settings settings(String process, String directory) {
        return new Settings(
                Optional.of(process).filter(it -> !it.isEmpty()),
                Optional.of(directory).filter(it -> !it.isEmpty()),
                List.of(),
                Map.of(),
                List.of(),
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private void write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
