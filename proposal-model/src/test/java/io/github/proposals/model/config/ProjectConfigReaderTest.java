package io.github.proposals.model.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectConfigReaderTest {

    private final ProjectConfigReader reader = new ProjectConfigReader(
            new RuleCatalogue(RuleProvider.all(ProjectConfigReaderTest.class.getClassLoader())));

    @Test
    void allThatAProjectCanSayIsRead() {
        ProjectConfig config = sound("""
                process: dynamo-dep
                directory: deps
                maintainers: ["@ada", Grace Hopper]
                severities:
                  section.leftover-text: error
                  number.gap: off
                excludes: ["drafts/**"]
                fail-on: warning
                """);
        assertEquals(Optional.of("dynamo-dep"), config.process().map(Located::value));
        assertEquals(Optional.of("deps"), config.directory().map(Located::value));
        assertEquals(List.of("@ada", "Grace Hopper"), config.maintainers());
        assertEquals(
                "{number.gap=Optional.empty at proposals.yaml:6:3, section.leftover-text=Optional[ERROR] at proposals.yaml:5:3}",
                severities(config));
        assertEquals(List.of("drafts/**"), config.excludes());
        assertEquals(Optional.of("warning"), config.failOn());
    }

    private static String severities(ProjectConfig config) {
        Map<String, String> severities = new TreeMap<>();
        config.severities().forEach((rule, it) -> severities.put(rule, it.value() + " at " + it.place()));
        return severities.toString();
    }

    @Test
    void aProfileIsReadWithItsPlace() {
        Located<Profile> profile =
                sound("directory: deps\nprofile: strict\n").profile().orElseThrow();
        assertEquals(Profile.STRICT, profile.value());
        assertEquals("proposals.yaml:2:10", profile.place().toString());
    }

    @Test
    void whatIsNotSaidIsNotThere() {
        ProjectConfig config = sound("directory: deps\n");
        assertEquals(
                new ProjectConfig(
                        Optional.empty(),
                        config.directory(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                config);
    }

    @Test
    void severalRegistersHaveADirectoryEach() {
        List<ConfiguredRegister> registers = sound("""
                registers:
                  - {directory: docs/adr, process: decisions.yaml}
                  - {directory: jeps}
                """).registers();

        assertEquals(
                List.of("docs/adr", "jeps"),
                registers.stream().map(it -> it.directory().value()).toList());
        assertEquals(
                List.of(Optional.of("decisions.yaml"), Optional.empty()),
                registers.stream().map(it -> it.process().map(Located::value)).toList());
    }

    @Test
    void whatHoldsForOneRegisterStandsInIt() {
        assertFound("""
                proposals.yaml:1:10: error[config.wrong-value] 'process' says nothing beside 'registers'
                    |
                  1 | process: jumpstarter-jep
                    |          ^^^^^^^^^^^^^^^
                    = help: move it into one of the registers

                proposals.yaml:4:17: error[config.wrong-value] there are two registers in 'jeps'
                    |
                  4 |   - {directory: jeps}
                    |                 ^^^^
                    = help: give each register a directory of its own

                2 errors
                """, """
                process: jumpstarter-jep
                registers:
                  - {directory: jeps}
                  - {directory: jeps}
                """);
    }

    @Test
    void theSourceIsAnAddressOnTheWeb() {
        assertEquals(
                Optional.of("https://github.com/o/r/blob/main/"),
                sound("site: {source: 'https://github.com/o/r/blob/main/'}\n").source());
        assertFound("""
                proposals.yaml:1:16: error[config.wrong-value] 'javascript:alert(1)' is no address on the web
                    |
                  1 | site: {source: 'javascript:alert(1)'}
                    |                ^^^^^^^^^^^^^^^^^^^^^
                    = help: write one such as https://github.com/o/r/blob/main/

                1 error
                """, "site: {source: 'javascript:alert(1)'}\n");
    }

    @Test
    void aNameKnowsWhereItStands() {
        assertEquals(
                "proposals.yaml:2:10",
                sound("# ours\nprocess: dynamo-dep\n")
                        .process()
                        .orElseThrow()
                        .place()
                        .toString());
    }

    @Test
    void aSingleValueMayStandWithoutAList() {
        assertEquals(List.of("@ada"), sound("maintainers: '@ada'\n").maintainers());
    }

    @Test
    void anEmptyNameIsNone() {
        assertEquals(Optional.empty(), sound("process: ''\n").process());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "\n\n"})
    void aFileThatSaysNothingIsNoMistake(String yaml) {
        assertEquals(ProjectConfig.NONE, sound(yaml));
    }

    @Test
    void aKeyThatMeansNothingHasAPlaceAndASuggestion() {
        assertFound("""
                proposals.yaml:1:1: error[config.unknown-key] there is no key 'exclude' here
                    |
                  1 | exclude: [a.md]
                    | ^^^^^^^
                    = help: did you mean 'excludes'? \
                Use one of: excludes, process, directory, registers, maintainers, severities, profile, waivers, git, fail-on, site

                1 error
                """, "exclude: [a.md]\n");
    }

    @Test
    void aRuleThatDoesNotExistHasAPlaceAndASuggestion() {
        assertFound("""
                proposals.yaml:2:3: error[config.unknown-key] there is no rule 'number.gop'
                    |
                  2 |   number.gop: off
                    |   ^^^^^^^^^^
                    = help: did you mean 'number.gap'?

                1 error
                """, "severities:\n  number.gop: off\n");
    }

    @Test
    void theLevelsOfRulesAreThoseOfTheFile() {
        assertEquals(
                Map.of("number.gap", Optional.empty(), "title.missing", Optional.of(Severity.INFO)),
                sound("severities: {number.gap: off, title.missing: info}\n").levels());
    }

    @Test
    void aSeverityThatDoesNotExistHasAPlaceAndASuggestion() {
        assertFound("""
                proposals.yaml:2:15: error[config.wrong-value] 'warn' is no value of 'number.gap'
                    |
                  2 |   number.gap: warn
                    |               ^^^^
                    = help: did you mean 'warning'? Use one of: warning, error, info, off

                1 error
                """, "severities:\n  number.gap: warn\n");
    }

    @Test
    void aLimitThatDoesNotExistIsAMistake() {
        assertFound("""
                proposals.yaml:1:10: error[config.wrong-value] 'info' is no value of 'fail-on'
                    |
                  1 | fail-on: info
                    |          ^^^^
                    = help: use one of: error, warning, never

                1 error
                """, "fail-on: info\n");
    }

    @Test
    void aFileThatIsNoMappingIsAMistake() {
        assertFound("""
                proposals.yaml:1:1: error[config.syntax] proposals.yaml must be a mapping of names to values
                    |
                  1 | dynamo-dep
                    | ^^^^^^^^^^
                    = help: start with 'process: jumpstarter-jep', or delete the file

                1 error
                """, "dynamo-dep\n");
    }

    @Test
    void whatIsRightCountsBesideAMistake() {
        ProjectConfigReader.Result result =
                read("proces: x\ndirectory: deps\nseverities: {number.gpa: off, number.gap: off}\n");
        assertEquals(2, result.diagnostics().all().size());
        assertEquals(Optional.of("deps"), result.config().directory().map(Located::value));
        assertEquals("{number.gap=Optional.empty at proposals.yaml:3:31}", severities(result.config()));
    }

    @Test
    void aFileThatIsNoYamlIsAMistake() {
        ProjectConfigReader.Result result = read("process: [dynamo-dep\n");
        assertEquals(ProjectConfig.NONE, result.config());
        assertEquals(
                List.of("config.syntax"),
                result.diagnostics().all().stream().map(it -> it.rule()).toList());
    }

    private ProjectConfig sound(String yaml) {
        ProjectConfigReader.Result result = read(yaml);
        assertEquals(List.of(), result.diagnostics().all());
        return result.config();
    }

    private void assertFound(String expected, String yaml) {
        assertEquals(
                expected, new ConsoleReporter(Palette.PLAIN).report(read(yaml).diagnostics()));
    }

    private ProjectConfigReader.Result read(String yaml) {
        return reader.read(new SourceText(ProjectConfig.FILE, yaml));
    }
}
