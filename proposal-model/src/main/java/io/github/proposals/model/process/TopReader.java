package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.header.SidecarStyle;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.Vocabulary;
import io.github.proposals.model.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The top of {@code process.yaml}, below which all other parts are. */
final class TopReader {

    static final Key<String> DOCUMENT = Key.text(
                    "document", "What stands in front of each quotation, usually the text of the process.")
            .usually("the name, or else the id");
    static final Key<String> EXTENDS = Key.text(
            "extends",
            "id",
            "A process that is built in or comes in a [jar](share.md), of which this one only says what differs; see"
                    + " [below](#extending-a-process).");
    static final Key<String> ID = Key.text("id", "What the process is called in messages and in `diagnostics.json`.")
            .must();
    static final Key<String> NAME = Key.text("name", "What people call it.").usually("the id");
    private static final Key<YamlMap> NUMBERING =
            Key.part("numbering", () -> NumberingReader.NUMBERING, "[How they get their numbers](#numbers).");
    static final Key<YamlMap> FILES = Key.part(
                    "files", () -> FileNamingReader.FILES, "[Which files are proposals](#files).")
            .must();
    private static final Key<String> PREFIX = Key.text(
                    "prefix", "What stands in front of a number when people speak of a proposal: `ACME-0042`.")
            .must();
    private static final Key<List<YamlMap>> OTHER_PREFIXES = Key.parts(
            "other-prefixes",
            () -> OtherPrefixReader.OTHER_PREFIX,
            "[Other prefixes](#numbers) by which people speak of some of the proposals.");
    private static final Key<String> SOURCE = Key.text("source", "Where the text of the process is.");
    private static final Key<YamlMap> TITLE =
            Key.part("title", () -> TitleFormatReader.TITLE, "[What the first heading looks like](#title).");
    private static final Key<List<HeaderStyle>> HEADER = header(BuiltInFormats.ALL);
    private static final Key<String> HEADER_BELOW = Key.text(
                    "header-below", "The heading of the first section, if the header stands in that, such as `Status`.")
            .usually("above all sections");
    static final Key<List<YamlMap>> FIELDS =
            Key.parts("fields", () -> FieldsReader.FIELD, "[The fields](#header), in the order of the template.");
    private static final Key<Optional<Severity>> FIELD_ORDER =
            Key.severity("field-order", "off", "How bad it is if fields stand in another order than here.");
    private static final Key<List<YamlMap>> LEFTOVERS =
            Key.parts("leftovers", () -> LeftoverReader.LEFTOVER, "[Template text](#template-text) that must go.");
    private static final Key<List<YamlMap>> RECORDS =
            Key.parts("records", () -> RecordReader.RECORD, "[What must be said somewhere](#records).");
    static final Key<List<YamlMap>> RELATIONS =
            Key.parts("relations", () -> RelationReader.RELATION, "[What references mean](#relations).");
    private static final Key<YamlMap> INDEX =
            Key.part("index", () -> KeptListDefinitionReader.INDEX, "[The list of all proposals](#index).");
    private static final Key<YamlMap> HISTORY =
            Key.part("history", () -> HistoryDemandsReader.HISTORY, "[What must hold for the past](#history).");
    private static final Key<List<String>> EXEMPT = Key.namesOf(
            "rule", "exempt", "Rules, or `topic.*`, that do not hold for the document that describes the process.");
    private static final Key<Map<Located<String>, Optional<Severity>>> RULES = Key.of(
            "rules",
            new KeyType.Table<>("rule", new KeyType.Word<>(Vocabulary.SEVERITIES)),
            "[Rule to severity](#rules), for all demands of this process. A project may [say otherwise](severity.md).");
    private static final Key<List<YamlMap>> SOFTEN = Key.parts(
            "soften",
            () -> SofteningReader.SOFTENING,
            "[For which proposals](#rules) findings are less bad than for others.");
    private static final Key<YamlMap> WORDS =
            Key.part("words", () -> WordsReader.WORDS, "[In which words](#words) proposals are written.");

    static final Shape TOP = Shape.of(
            "process",
            DOCUMENT,
            EXTENDS,
            ID,
            NUMBERING,
            FILES,
            NAME,
            PREFIX,
            OTHER_PREFIXES,
            SOURCE,
            TITLE,
            HEADER,
            HEADER_BELOW,
            FIELDS,
            FIELD_ORDER,
            LifecycleReader.STATUSES,
            LifecycleReader.TRANSITIONS,
            LifecycleReader.UNDECIDED,
            LifecycleReader.UNDECLARED,
            SectionsReader.SECTION_LEVEL,
            SectionsReader.SECTIONS,
            BodyDemandsReader.OTHER_SECTIONS,
            BodyDemandsReader.PREFACE,
            LEFTOVERS,
            BodyDemandsReader.TEXTS,
            BodyDemandsReader.LINKS,
            BodyDemandsReader.UNLINKED,
            RECORDS,
            RELATIONS,
            INDEX,
            HISTORY,
            EXEMPT,
            RULES,
            OwnRuleReader.OWN_RULES,
            SOFTEN,
            WORDS);

    private TopReader() {}

    static ProposalProcess process(YamlMap map, DocumentFormat format, ProcessFile file) {
        Quotes quotes = file.quotes();
        String id = map.get(ID);
        Numbering numbering = map.given(NUMBERING)
                .map(it -> NumberingReader.numbering(it, quotes))
                .orElseGet(NumberingReader::none);
        Words words = map.given(WORDS).map(WordsReader::words).orElse(Words.ENGLISH);
        FileNaming files = map.given(FILES)
                .map(it -> FileNamingReader.files(it, numbering.widthOfNames(), quotes, format))
                .orElseGet(FileNamingReader::none);
        BodyDemands body = BodyDemandsReader.demands(map, quotes, name -> file.beside(id, name));
        return new ProposalProcess(
                id,
                file.origin(id),
                map.given(NAME).orElse(id),
                map.get(PREFIX),
                map.get(OTHER_PREFIXES).stream()
                        .map(it -> OtherPrefixReader.prefix(it, quotes))
                        .toList(),
                map.get(SOURCE),
                files,
                numbering,
                map.given(TITLE).map(it -> TitleFormatReader.title(it, quotes)).orElseGet(TitleFormatReader::none),
                format.wanting(styles(map, format, files.sidecar())).withHeaderBelow(map.get(HEADER_BELOW)),
                map.get(FIELDS).stream()
                        .map(it -> FieldsReader.field(it, quotes, words.locale()))
                        .toList(),
                map.get(FIELD_ORDER),
                new LifecycleReader(quotes).lifecycle(map),
                new SectionsReader(quotes).sections(map),
                map.get(LEFTOVERS).stream()
                        .flatMap(it -> LeftoverReader.leftover(it, quotes).stream())
                        .toList(),
                body,
                map.get(RECORDS).stream()
                        .map(it -> RecordReader.record(it, quotes))
                        .toList(),
                map.get(RELATIONS).stream()
                        .map(it -> RelationReader.relation(it, quotes))
                        .toList(),
                map.given(INDEX).map(it -> KeptListDefinitionReader.index(it, quotes)),
                map.given(HISTORY)
                        .map(new HistoryDemandsReader(quotes)::history)
                        .orElseGet(HistoryDemandsReader::none),
                map.get(EXEMPT),
                severities(map),
                OwnRuleReader.rules(map),
                map.get(SOFTEN).stream().map(SofteningReader::softening).toList(),
                words);
    }

    /** The words are those of the styles that are known, which others than we may bring along. */
    private static Key<List<HeaderStyle>> header(DocumentFormat format) {
        Map<String, HeaderStyle> words = new LinkedHashMap<>();
        format.headers().forEach(style -> words.put(style.word(), style));
        words.put(HeaderStyle.NONE.word(), HeaderStyle.NONE);
        return Key.words(
                        "header",
                        words,
                        "[How the header is written](#header): `front-matter`, `field-table`, `bold-lines`,"
                                + " `bullet-list`, `plain-lines`, `heading-per-field`, `phrases`, `code-block`,"
                                + " `quoted-lines` or `badges`. Others are read as well, and"
                                + " reported. With a list, such as `[front-matter, bullet-list]`, the fields of all"
                                + " these styles together are the header; a field that is missing is added to the"
                                + " first.")
                .usually("`none`");
    }

    /** {@code none} and all that stands beside it is no wish. */
    private static List<HeaderStyle> styles(YamlMap map, DocumentFormat format, Optional<String> sidecar) {
        List<HeaderStyle> styles = map.get(header(format));
        Stream<HeaderStyle> inside = styles.contains(HeaderStyle.NONE) ? Stream.empty() : styles.stream();
        return Stream.concat(sidecar.stream().map(SidecarStyle::new), inside)
                .distinct()
                .toList();
    }

    private static Map<String, Optional<Severity>> severities(YamlMap map) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>(OwnRuleReader.severities(map));
        map.given(RULES).ifPresent(rules -> rules.forEach((rule, severity) -> severities.put(rule.value(), severity)));
        return severities;
    }
}
