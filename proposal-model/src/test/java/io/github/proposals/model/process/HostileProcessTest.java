package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process comes from a stranger: it names nothing outside of its place, and nothing that takes for ever. */
class HostileProcessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../README.md",
                "../../.git/hooks/x.md",
                "/etc/x.md",
                "a/b.md",
                "a\\b.md",
                "C:x.md",
                ".git",
                "..",
                "pom.xml",
                ".gitlab-ci.yml",
                "a\u202E.md"
            })
    void anIndexIsAMarkdownFileBesideTheProposals(String name) {
        ProcessReader.Result result = read("index: {section: List, files: ['" + name + "']}");
        Diagnostic found = only(result);
        assertEquals("x.yaml:4:32", found.place().toString());
        assertEquals("'" + name + "' is no name of an index", found.message().replaceFirst("index: .*", "index"));
        assertEquals(
                List.of(), result.process().orElseThrow().index().orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc", "../peps", "docs/../../x", "C:/x", "docs\\peps", ".git/x", "x/.MVN", ".github", "a\u200B"
            })
    void aProcessNamesFoldersOfTheProject(String directory) {
        ProcessReader.Result result = read(
                "files: {name: '{number}-{slug}.md', directories: [docs/ok, \"" + directory.replace("\\", "\\\\")
                        + "\"]}",
                "id: x\nprefix: X\n");
        Diagnostic found = only(result);
        assertEquals("x.yaml:3:60", found.place().toString());
        assertEquals(List.of("docs/ok"), result.process().orElseThrow().files().directories());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../{number}.md", ".git/{number}.md", "{number}\\{slug}.md", "C:{number}.md", "{number}\u200B.md"
            })
    void aNameIsNoWayToAnotherPlace(String name) {
        ProcessReader.Result result = read("files: {name: '" + name + "'}", "id: x\nprefix: X\n");
        assertEquals("x.yaml:3:15", only(result).place().toString());
        assertEquals(
                "{number}-{slug}.md", result.process().orElseThrow().files().template());
    }

    @ParameterizedTest
    @CsvSource({
        "'files: {name: \"{number}-{slug}{slug}.md\"}', 3:15, {slug}",
        "'files: {name: \"{number}-{number}.md\"}', 3:15, {number}",
    })
    void aPlaceholderStandsOnceInAName(String files, String place, String placeholder) {
        Diagnostic found = only(read(files, "id: x\nprefix: X\n"));
        assertEquals("x.yaml:" + place, found.place().toString());
        assertEquals(
                "'" + placeholder + "' stands more than once", found.message().replaceFirst(" in .*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'title: {form: \"{number} {number}: {title}\"}', 4:15",
        "'title: {form: \"{number}: {title} {title}\"}', 4:15",
        "'fields: [{name: A, type: people, forms: [\"{name} {name}\"]}]', 4:42",
    })
    void aPlaceholderStandsOnceInAForm(String part, String place) {
        assertEquals("x.yaml:" + place, only(read(part)).place().toString());
    }

    @Test
    void aLongNameIsMatchedInLinearTime() {
        FileNaming names = read("").process().orElseThrow().files();
        String name = "0001-" + "a-".repeat(100_000) + "!.md";
        assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofMinutes(1), () -> names.number(name)));
        assertEquals(Optional.of("0001"), names.loosely(name));
    }

    private static Diagnostic only(ProcessReader.Result result) {
        assertEquals(
                1,
                result.diagnostics().all().size(),
                () -> result.diagnostics().all().toString());
        return result.diagnostics().all().get(0);
    }

    private static ProcessReader.Result read(String part) {
        return read(part, "id: x\nprefix: X\nfiles: {name: '{number}-{slug}.md'}\n");
    }

    private static ProcessReader.Result read(String part, String before) {
        return new ProcessReader().read(new SourceText("x.yaml", before + part + "\n"));
    }
}
