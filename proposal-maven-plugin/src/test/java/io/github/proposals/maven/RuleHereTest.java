package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.maven.project.Asked;
import io.github.proposals.maven.project.HistorySource;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.ProjectLocator;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.rules.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleHereTest {

    private static final List<Rule> RULES = new BuiltInRules().rules();
    private static final String SOME = "process: dynamo-dep\ndirectory: deps\n";

    @TempDir
    private Path base;

    @Test
    void namesTheLineOfTheProject() throws Exception {
        assertEquals(
                "In deps (dynamo-dep): off, since proposals.yaml:5 says so.",
                sentence("number.gap", SOME + "severities:\n  title.missing: warning\n  number.gap: off\n", Map.of()));
    }

    @Test
    void theCommandLineGoesBeforeTheLine() throws Exception {
        assertEquals(
                "In deps (dynamo-dep): error, since pom or command line say so.",
                sentence("number.gap", SOME + "severities: {number.gap: off}\n", Map.of("number.gap", "error")));
    }

    @Test
    void aProfileSaysWhatItWasBefore() throws Exception {
        assertEquals(
                "In deps (dynamo-dep): warning, since the profile 'adopting' of proposals.yaml:3 makes that of an error.",
                sentence("status.unknown", SOME + "profile: adopting\n", Map.of()));
    }

    @Test
    void theProcessIsNamed() throws Exception {
        assertEquals(
                "In deps (bees): note, since the process 'bees' says so.",
                sentence("status.unknown", "process: process.yaml\ndirectory: deps\n", Map.of()));
    }

    @Test
    void whereNobodySaysAnythingADemandMay() throws Exception {
        assertEquals(
                "In deps (dynamo-dep): error, unless the demand that is not met says otherwise.",
                sentence("status.unknown", SOME, Map.of()));
    }

    private String sentence(String rule, String config, Map<String, String> severities) throws Exception {
        Files.createDirectories(base.resolve("deps"));
        Files.writeString(base.resolve("proposals.yaml"), config);
        Files.writeString(
                base.resolve("process.yaml"), "extends: dynamo-dep\nid: bees\nrules: {status.unknown: info}\n");
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                severities,
                List.of(),
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty());
        OpenProject project = new ProjectLocator(base, base, () -> RULES, Processes.BUILT_IN)
                .open(settings, HistorySource.NONE, new Asked(false, false))
                .orElseThrow();
        return RuleHere.of(rule, RULES, project, settings).orElseThrow().sentence();
    }
}
