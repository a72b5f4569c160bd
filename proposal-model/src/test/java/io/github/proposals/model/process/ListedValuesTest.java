package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of the repository keeps the values of a field. */
class ListedValuesTest {

    private static final String TEAMS = """
            aliases:
              team-bees: ['@Ada', Grace]
              team-hives: [ada]
              other: [linus]
            owners: {Joan: 1, '@Mary': 2}
            word: none
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aliases, team-bees | ada, grace
            aliases, team-*    | ada, grace
            aliases, *         | ada, grace, linus
            owners             | joan, mary
            aliases            | other, team-bees, team-hives
            """)
    void ofYamlTheItemsOfAListOrTheNamesOfAMapping(String at, String values) {
        ListedValues listed = listed("at: [" + at.replaceAll("[\\w*-]+", "'$0'") + "]");

        assertEquals(Set.of(values.split(", ")), listed.in(new SourceText("teams.yaml", TEAMS)));
    }

    @Test
    void whatIsNoListHasNoValues() {
        assertEquals(Set.of(), listed("at: [word]").in(new SourceText("teams.yaml", TEAMS)));
        assertEquals(Set.of(), listed("at: [word, more]").in(new SourceText("teams.yaml", TEAMS)));
        assertEquals(Set.of(), listed("at: [nobody]").in(new SourceText("teams.yaml", TEAMS)));
    }

    @Test
    void ofAnotherFileEachLine() {
        SourceText lines = new SourceText("OWNERS", "  Ada\n\n@Grace\n# Linus, 1991\n");

        assertEquals(Set.of("ada", "grace", "# linus, 1991"), listed("at: []").in(lines));
        assertEquals(Set.of("ada", "grace"), listed("pattern: '@?\\w+'").in(lines));
        assertEquals(Set.of("linus"), listed("pattern: '# (\\w+), \\d+'").in(lines));
    }

    @Test
    void aValueIsRightInAnyCaseAndWithTheSignOfAHandle() {
        ListedValues listed = listed("also: 'team .*'");

        assertTrue(listed.allows("@ADA", Set.of("ada")));
        assertTrue(listed.allows("Ada", Set.of("ada")));
        assertTrue(listed.allows("team bees", Set.of("ada")));
        assertFalse(listed.allows("grace", Set.of("ada")));
        assertFalse(listed("at: []").allows("team bees", Set.of("ada")));
    }

    @Test
    void theEntriesOfAValueAreThoseWithItsName() {
        ListedValues listed = listed("at: [owners]");
        SourceText text = new SourceText("teams.yaml", TEAMS);

        assertEquals(
                List.of("@Mary"),
                listed.of("mary", text).map(it -> it.key().value()).toList());
        assertEquals(
                List.of("Joan"),
                listed.of("@JOAN", text).map(it -> it.key().value()).toList());
        assertEquals(0, listed.of("ada", text).count());
        assertEquals(0, listed("at: [word]").of("none", text).count());
    }

    @Test
    void itsPathMayHoldValuesOfFields() {
        ListedValues listed = listed("at: []", "teams/{Team}/{ Part }.yaml");
        Map<String, String> fields = Map.of("Team", "bees", "Part", "a$1");

        assertEquals(List.of("Team", "Part"), listed.fields());
        assertEquals(Optional.of("teams/bees/a$1.yaml"), listed.file(it -> fields.getOrDefault(it, "")));
        assertEquals(Optional.empty(), listed.file(it -> it.equals("Team") ? "" : "a"));
        assertEquals(Optional.empty(), listed.file(it -> "../a"));
        assertEquals(Optional.of("teams.yaml"), listed("at: []", "teams.yaml").file(it -> ""));
    }

    @ParameterizedTest
    @CsvSource({
        "teams/{Team}.yaml, teams",
        "a/b/{Team}/c.yaml, a/b",
        "'{Team}/c.yaml', ",
        "teams.yaml, ",
        "a/teams.yaml, ",
        "'{Team}.yaml', "
    })
    void theFolderOfAllSuchFilesIsTheOneInFrontOfTheFirstValue(String file, String folder) {
        assertEquals(Optional.ofNullable(folder), listed("at: []", file).folder());
    }

    private static ListedValues listed(String more) {
        return listed(more, "teams.yaml");
    }

    private static ListedValues listed(String more, String file) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: small
                        prefix: S
                        files: {name: "{number}-{slug}.md"}
                        fields:
                          - {name: Team}
                          - {name: Part}
                          - name: Owner
                            listed-in: {file: "%s", %s}
                        """.formatted(file, more)))
                .process()
                .flatMap(it -> it.field("Owner"))
                .flatMap(FieldDefinition::listed)
                .orElseThrow();
    }
}
