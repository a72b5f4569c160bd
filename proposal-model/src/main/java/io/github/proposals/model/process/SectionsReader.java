package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The part {@code sections} of {@code process.yaml}, which holds sections inside of sections. */
final class SectionsReader {

    private static final Key<KeyType.WordOrParts.Either<Optional<Severity>>> REQUIRED =
            DemandReader.key("When it must be there.");
    static final Key<String> NAME =
            Key.text("name", "The heading. Case and hyphens do not matter.").must();
    private static final Key<List<String>> ALIASES = Key.texts("aliases", "Other headings for it.");
    private static final Key<SectionRole> ROLE = Key.word(
            "role",
            SectionRole.NONE,
            "What it is for. The text of the first section that is a `summary` is the summary of the proposal in"
                    + " `index.json`.");
    private static final Key<Integer> LEVEL =
            Key.number("level", 2, 1, 6, "Its level.").usually("one below the section around it");
    private static final Key<Optional<Severity>> EMPTY = Key.severity(
                    "empty", "off", "How bad it is if nothing stands in it.")
            .usually("as bad as if it is missing");
    private static final Key<Optional<Severity>> NOT_APPLICABLE = Key.severity(
                    "not-applicable", "off", "How bad it is if it only says `N/A`.")
            .usually("`warning` if required, else `off`");
    private static final Key<Optional<Severity>> MISPLACED = Key.severity(
                    "misplaced", "info", "How bad it is if it stands at another level or in another section.")
            .usually("`warning` if required, else `info`");
    private static final Key<String> TEXT =
            Key.text("text", "All that may stand in it, word for word.").usually("any");
    private static final Key<Integer> PARAGRAPHS =
            Key.number("paragraphs", 0, "The largest number of paragraphs.").usually("any");
    private static final Key<YamlMap> RESOLVED = ConditionReader.key(
                    "resolved", "For which proposals all its questions must be resolved.")
            .usually("never");
    private static final Key<YamlMap> ENTRIES =
            Key.part("entries", () -> EntryReader.ENTRIES, "The numbered subsections it consists of, see below.");
    private static final Key<YamlMap> CHOICE = Key.part(
            "choice", () -> ChoiceReader.CHOICE, "What it says was chosen, and from which sections, see below.");
    private static final Key<Boolean> SORTED = Key.flag("sorted", "Whether its terms stand in alphabetical order.");
    private static final Key<List<String>> KEYWORDS =
            Key.texts("keywords", "Words that must be bold in it, such as `MUST`.");
    private static final Key<Optional<Severity>> LINKS =
            Key.severity("links", "off", "How bad it is if it names no address.");
    private static final Key<Boolean> DATED = Key.flag(
            "dated",
            "Whether its entries say on which day which status was reached, which the commits must not contradict.");
    private static final Key<List<YamlMap>> INSIDE =
            Key.parts("sections", () -> SectionsReader.SECTION, "The sections inside, one level deeper.");
    private static final Shape SECTION = Shape.of(
            "section",
            REQUIRED,
            NAME,
            ALIASES,
            ROLE,
            LEVEL,
            EMPTY,
            NOT_APPLICABLE,
            MISPLACED,
            TEXT,
            PARAGRAPHS,
            RESOLVED,
            ENTRIES,
            CHOICE,
            SORTED,
            KEYWORDS,
            LINKS,
            DATED,
            Quotes.SAYS,
            INSIDE);

    static final Key<Integer> SECTION_LEVEL = Key.number("section-level", 2, 1, 6, "The level of the main sections.");
    static final Key<List<YamlMap>> SECTIONS = Key.parts(
            "sections",
            () -> SECTION,
            "[What a proposal has to say](#sections): its sections, in the order in which they should stand.");

    private final Quotes quotes;
    private final List<SectionDefinition> sections = new ArrayList<>();

    SectionsReader(Quotes quotes) {
        this.quotes = quotes;
    }

    List<SectionDefinition> sections(YamlMap map) {
        int level = map.get(SECTION_LEVEL);
        map.get(SECTIONS).forEach(section -> add(section, "", level));
        return sections;
    }

    private void add(YamlMap map, String parent, int usualLevel) {
        SectionDefinition section = section(map, parent, usualLevel);
        sections.add(section);
        map.get(INSIDE).forEach(child -> add(child, section.name(), section.level() + 1));
    }

    private SectionDefinition section(YamlMap map, String parent, int usualLevel) {
        List<Demand> demands = DemandReader.read(map, REQUIRED, quotes);
        // What is empty is no worse than what is not there at all.
        Optional<Severity> missing = demands.stream()
                .map(Demand::severity)
                .filter(it -> it != Severity.INFO)
                .min(Comparator.naturalOrder());
        boolean required = missing.isPresent();
        return new SectionDefinition(
                NameSet.ofSection(map.get(NAME), map.get(ALIASES)),
                map.get(ROLE),
                map.given(LEVEL).orElse(usualLevel),
                parent,
                demands,
                map.given(EMPTY).orElse(missing),
                map.given(NOT_APPLICABLE).orElse(Optional.of(Severity.WARNING).filter(it -> required)),
                map.given(MISPLACED).orElse(Optional.of(required ? Severity.WARNING : Severity.INFO)),
                map.get(TEXT),
                map.get(PARAGRAPHS),
                map.has(RESOLVED) ? Optional.of(ConditionReader.read(map, RESOLVED)) : Optional.empty(),
                map.given(ENTRIES).flatMap(it -> EntryReader.entries(it, quotes)),
                map.given(CHOICE).flatMap(ChoiceReader::choice),
                map.get(SORTED),
                map.get(KEYWORDS),
                map.get(LINKS),
                map.get(DATED),
                quotes.of(map));
    }
}
