package io.github.proposals.model.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files may be made in several ways. */
class NameTemplatesTest {

    private static final String NUMBER = "{number}-{slug}.md";
    private static final String DAY = "{date}-{slug}.md";
    private static final String WORDS = "{slug}.md";
    private static final String FOLDER = "{number}-{slug}/README.md";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0001-a.md 0002-b.md 2026-01-31-c.md                                   | {number}-{slug}.md
            0001-a.md 2026-01-30-b.md 2026-01-31-c.md                             | {date}-{slug}.md
            other.txt                                                             | {number}-{slug}.md
            """)
    void aNewProposalIsNamedLikeMost(String paths, String template) {
        assertEquals(
                template, naming(NUMBER, DAY).like(List.of(paths.split(" ")), 4).template());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0001-a.md 0002-b.md 0003-c.md 0004-d.md                  | true
            0001-a.md 0002-b.md 0003-c.md 0004-d.md 0005-e.md        | false
            0001-a.md 0002-b.md 0003-c.md 0004-d.md 2026-01-31_e.md  | false
            0001-a.md 0002-b.md 0003-c.md 2026-01-30_d.md 2026-01-31_e.md | true
            """)
    void aWayThatNearlyAllNamesAreMadeInIsTheOnlyOne(String paths, boolean other) {
        assertEquals(
                other,
                naming(NUMBER, "{date}_{slug}.md")
                        .like(List.of(paths.split(" ")), 4)
                        .fits("2026-02-28_x.md"));
    }

    @Test
    void aDayIsNoNumber() {
        FileNaming names = naming("{number}-{slug}.md", DAY);

        // Of the digits of a day, the first four could be a number.
        assertEquals(DAY, names.like(List.of("2026-01-31-a.md"), 4).template());
        assertEquals(
                "{year}-{number}-{slug}.md",
                naming("{number}-{slug}.md", "{year}-{number}-{slug}.md")
                        .like(List.of("2026-0001-a.md"), 4)
                        .template());
    }

    @Test
    void whereFilesAreRecordsTheReadmeOfAFolderIsNone() {
        List<String> files = List.of("0001-a.md", "0002-b.md", "0003-c/README.md");
        List<String> folders = List.of("0001-a/README.md", "0002-b/README.md", "0003-c.md");

        assertFalse(naming(NUMBER, FOLDER).like(files, 4).fits("0004-d/README.md"));
        assertTrue(naming(NUMBER, FOLDER).like(files, 4).fits("0004-d.md"));
        assertTrue(naming(NUMBER, FOLDER).like(folders, 4).fits("0004-d/README.md"));
        assertFalse(naming(NUMBER, FOLDER).like(folders, 4).fits("0004-d.md"));
    }

    @Test
    void foldersOfOneKindStayBesideThoseOfAnother() {
        FileNaming names = naming(FOLDER, "{date}-{slug}/README.md")
                .like(
                        List.of(
                                "0001-a/README.md",
                                "0002-b/README.md",
                                "0003-c/README.md",
                                "0004-d/README.md",
                                "0005-e/README.md"),
                        4);

        assertTrue(names.fits("2026-01-31-x/README.md"));
    }

    @Test
    void aNameOfWordsCountsWhereNoFileHasAnotherOne() {
        FileNaming names = naming(NUMBER, WORDS);

        assertTrue(names.among(List.of("keep-bees.md")).fits("more-bees.md"));
        assertFalse(names.among(List.of("keep-bees.md", "0001-a.md")).fits("more-bees.md"));
        assertTrue(naming(WORDS).among(List.of("0001-a.md")).fits("more-bees.md"));
        assertTrue(naming(NUMBER, WORDS).names().anyName());
        assertFalse(naming(NUMBER, DAY).names().anyName());
        assertFalse(naming(WORDS).names().anyName());
    }

    @ParameterizedTest
    @CsvSource({
        "{slug}.md, false",
        "{slug}/README.md, true",
        "{number}.md, true",
        "{date}.md, true",
        "rfc-{slug}.md, true",
        "{slug}.rfc.md, true"
    })
    void aNameTellsMoreThanWordsIfAnythingElseStandsInIt(String template, boolean tells) {
        assertEquals(
                tells, NameTemplate.of(template, "[a-z-]+", "yyyy-MM-dd", 4).tells());
    }

    @Test
    void aPathIsReadAsTheFirstNameThatFits() {
        FileNaming names = naming(NUMBER, "{date}_{slug}.md", "rfc-{Team}-{number}.md");

        assertEquals(Optional.of("0007"), names.number("a/0007-bees.md"));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), names.day("a/2026-01-31_bees.md"));
        assertEquals(Optional.empty(), names.day("a/2026-02-31_bees.md"));
        assertEquals(Optional.empty(), names.day("a/0007-bees.md"));
        assertEquals(Optional.of("bees"), names.slug("2026-01-31_bees.md"));
        assertEquals(Map.of("Team", "hive"), names.values("rfc-hive-0007.md"));
        assertEquals(Map.of(), names.values("0007-bees.md"));
        assertEquals(List.of("Team"), names.fields());
        assertEquals(Optional.of("xxxx"), names.placeholder("xxxx-bees.md"));
        assertEquals(Optional.of("Bees"), names.slug("7-Bees.md"));
        assertFalse(names.fits("2026-02-31_bees.md"), "there is no such day");
    }

    @Test
    void whatAPathIsCalledDependsOnTheNameThatItFits() {
        FileNaming names = naming("{number}-{slug}.md", "{status}/{date}_{slug}.md", "{slug}/README.md");

        assertEquals("draft/2026-01-31_bees.md", names.name("docs/draft/2026-01-31_bees.md"));
        assertEquals("0007-bees.md", names.name("docs/draft/0007-bees.md"));
        assertEquals("7-Bees.md", names.name("docs/draft/7-Bees.md"));
        assertEquals("bees/README.md", names.name("docs/bees/README.md"));
        assertEquals("other.txt", names.name("docs/other.txt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0007-keep-bees.md        | keep bees
            7_keep_bees.md           | keep bees
            XXXX-keep-bees.md        | keep bees
            keep-bees.md             | keep bees
            0007.md                  | 0007
            a/b/0007-keep-bees.md    | keep bees
            """)
    void aNameSaysWords(String path, String words) {
        assertEquals(words, naming(NUMBER).words(path));
    }

    @Test
    void aNameInFoldersSaysTheWordsOfThem() {
        FileNaming names = naming("{status}/{number}-{slug}/README.md");

        assertEquals("keep bees", names.words("docs/draft/0007-keep-bees/README.md"));
        assertEquals("0007-keep-bees", names.stem("docs/draft/0007-keep-bees/README.md"));
        assertEquals("draft/0007-keep-bees/README.md", names.name("docs/draft/0007-keep-bees/README.md"));
        assertEquals("a/README.md", names.name("a/README.md"));
        assertTrue(names.inFolders());
        assertFalse(naming(NUMBER).inFolders());
        assertEquals(List.of("a/README.md"), names.in("a").toList());
        assertEquals(List.of(), naming(NUMBER).in("a").toList());
        assertTrue(names.hasOwnFolder("docs/draft/0007-keep-bees/README.md"));
    }

    @Test
    void whatStaysOfANameHasNoEnding() {
        assertEquals("0007-keep-bees", naming(NUMBER).stem("docs/0007-keep-bees.md"));
        assertEquals("v1.2/0007", naming("{slug}/{number}.md").stem("docs/v1.2/0007.md"));
        assertEquals("0007", naming("{status}/{number}.md").stem("draft/0007.md"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {number}-{slug}.md        | [a-z-]+       | 0007-short-title.md
            {number}_{slug}.md        | [a-z_]+       | 0007_short_title.md
            {number} {slug}.md        | [a-z ]+       | 0007 short title.md
            {number}{slug}.md         | [A-Z][A-Za-z]+ | 0007ShortTitle.md
            {number}{slug}.md         | [a-z]+        | 0007shorttitle.md
            {number}-{slug}.md        | [0-9]+        | 0007-short-title.md
            {date}-{slug}.md          | [a-z-]+       | 2026-01-31-short-title.md
            {year}/{number}.md        | [a-z-]+       | 2026/0007.md
            {Team}/{number}.md        | [a-z-]+       | {Team}/0007.md
            """)
    void anExampleIsWrittenAsTheProcessWritesWords(String template, String slug, String example) {
        NewName name = new NewName(NameTemplate.of(template, slug, "yyyy-MM-dd", 4));

        assertEquals(example, name.example("0007"));
    }

    @Test
    void aNewNameHoldsValuesAsTheyAre() {
        NewName name = new NewName(NameTemplate.of("{Team}/{number}-{slug}.md", "[a-z-]+", "yyyyMMdd", 4));

        assertEquals(
                "a$1/0007-b.md",
                name.written("0007", "b", LocalDate.of(2026, 5, 4), field -> field.equals("Team") ? "a$1" : ""));
    }

    @ParameterizedTest
    @CsvSource({"a/b.txt, a/b.md", "b.txt, b.md", ".txt, .md", "a.b/c, a.b/c", "a/.b, a/.md", "a.b.c, a.b.md"})
    void anotherEndingIsThatOfTheNames(String path, String ended) {
        assertEquals(ended, new NewName(NameTemplate.of(NUMBER, "[a-z-]+", "yyyy-MM-dd", 4)).withEnding(path));
    }

    @Test
    void idsStandInTheOrderOfTheirProcessesNumbersAndNames() {
        List<ProposalId> ids = List.of(
                new ProposalId.Named("B", "a"),
                new ProposalId.Named("A", "b"),
                new ProposalId.Named("A", "a"),
                new ProposalId.Numbered("A", 10),
                new ProposalId.Numbered("A", 9));

        assertEquals(
                List.of("A 9", "A 10", "A a", "A b", "B a"),
                ids.stream().sorted().map(it -> it.prefix() + " " + it.name()).toList());
    }

    private static FileNaming naming(String... templates) {
        return new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: small
                        prefix: S
                        files: {name: ["%s"]}
                        fields: [{name: Team}, {name: status, type: status}]
                        """.formatted(String.join("\", \"", templates))))
                .process()
                .orElseThrow()
                .files();
    }
}
