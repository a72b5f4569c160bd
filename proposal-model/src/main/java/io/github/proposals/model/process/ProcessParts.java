package io.github.proposals.model.process;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import io.github.proposals.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The top of {@code process.yaml}, and the small parts that occur all over it. */
final class ProcessParts {

    /** Names that are used somewhere in the file, to be looked up when all of it is known. */
    final List<Located<String>> statusNames = new ArrayList<>();

    final List<Located<String>> typeNames = new ArrayList<>();
    final List<Located<String>> fieldNames = new ArrayList<>();
    final List<Located<String>> roleNames = new ArrayList<>();
    final List<Located<String>> ruleNames = new ArrayList<>();
    final List<Located<String>> sectionNames = new ArrayList<>();
    final List<Located<String>> recordNames = new ArrayList<>();

    private final YamlMap top;
    private final Map<String, String> documents;
    private final DocumentFormat format;

    /** Reads {@code top}; {@code documents} tells for each file what its quotations are quotations of. */
    ProcessParts(YamlMap top, Map<String, String> documents, DocumentFormat format) {
        this.top = top;
        this.documents = Map.copyOf(documents);
        this.format = format;
        top.text("document");
        top.text("extends");
    }

    YamlMap top() {
        return top;
    }

    ProposalProcess read() {
        return top.read(map -> {
            String id = map.required("id");
            NumberingReader numbering = new NumberingReader(this);
            Numbering numbers = map.map("numbering")
                    .map(it -> it.read(numbering::numbering))
                    .orElseGet(numbering::none);
            FileNaming files = map.map("files")
                    .map(it -> it.read(inner -> numbering.files(inner, numbers.width())))
                    .orElseGet(() -> numbering.missingFiles(map));
            return new ProposalProcess(
                    id,
                    map.has("name") ? map.text("name") : id,
                    map.required("prefix"),
                    map.text("source"),
                    files,
                    numbers,
                    map.map("title").map(it -> it.read(this::title)).orElse(new TitleFormat("{title}", Quote.NONE)),
                    format.wanting(styles(map)),
                    map.each("fields", new FieldsReader(this)::field),
                    map.severity("field-order", null),
                    new LifecycleReader(this).lifecycle(map),
                    new SectionsReader(this).sections(map),
                    map.each("leftovers", this::leftover).stream()
                            .flatMap(Optional::stream)
                            .toList(),
                    map.each("records", this::record),
                    map.each("relations", this::relation),
                    map.map("index").map(it -> it.read(new KeptListDefinitionReader(this)::index)),
                    new HistoryDemandsReader(this).demands(map),
                    rules(map, "exempt"),
                    severities(map));
        });
    }

    /** {@code none} and all that stands beside it is no wish. */
    private List<HeaderStyle> styles(YamlMap map) {
        Map<String, HeaderStyle> words = new LinkedHashMap<>();
        format.known().forEach(style -> words.put(style.word(), style));
        words.put(HeaderStyle.NONE.word(), HeaderStyle.NONE);
        List<HeaderStyle> styles = map.choices("header", words);
        return styles.contains(HeaderStyle.NONE)
                ? List.of()
                : styles.stream().distinct().toList();
    }

    Quote says(YamlMap map) {
        return map.located("says")
                .filter(sentence -> !sentence.value().isEmpty())
                .map(sentence -> new Quote(
                        sentence.value(),
                        documents.getOrDefault(sentence.place().path(), "")))
                .orElse(Quote.NONE);
    }

    /** {@code required: true}, {@code required: warning}, or a list of demands with conditions. */
    List<Demand> demands(YamlMap map) {
        Optional<YamlNode> node = map.node("required");
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar) {
            Map<String, Optional<Severity>> words = new LinkedHashMap<>(YamlMap.severities());
            words.put("true", Optional.of(Severity.ERROR));
            words.put("false", Optional.empty());
            Optional<Severity> severity = map.choice("required", words).orElse(Optional.empty());
            return severity.map(it -> List.of(new Demand(Condition.ALWAYS, Set.of(), it, says(map))))
                    .orElse(List.of());
        }
        return map.each(
                "required",
                demand -> new Demand(
                        condition(demand, "when"),
                        Set.copyOf(demand.choices("accept", YamlMap.words(Demand.Accept.class))),
                        demand.severity("severity", Severity.ERROR).orElse(Severity.INFO),
                        says(demand)));
    }

    Condition condition(YamlMap map, String key) {
        return map.map(key).map(it -> it.read(this::condition)).orElse(Condition.ALWAYS);
    }

    Condition condition(YamlMap map) {
        statusNames.addAll(map.locatedTexts("status"));
        typeNames.addAll(map.locatedTexts("type"));
        return new Condition(
                new LinkedHashSet<>(map.texts("status")),
                Set.copyOf(map.choices("kind", YamlMap.words(StatusKind.class))),
                new LinkedHashSet<>(map.texts("type")),
                processDocument(map),
                map.flag("merged", false),
                map.choice("author", Map.of("outsider", true)).orElse(false));
    }

    private static Condition.ProcessDocument processDocument(YamlMap map) {
        if (!map.has("process-document")) {
            return Condition.ProcessDocument.EITHER;
        }
        boolean wanted = map.flag("process-document", true);
        return wanted ? Condition.ProcessDocument.YES : Condition.ProcessDocument.NO;
    }

    List<Pattern> patterns(YamlMap map, String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (Located<String> text : map.locatedTexts(key)) {
            pattern(text).ifPresent(patterns::add);
        }
        return patterns;
    }

    /** {@return whether no placeholder stands twice in the value of {@code key}; one that does is a finding} */
    boolean once(YamlMap map, String key, String template, String... placeholders) {
        return once(map, new Located<>(template, map.valueOf(key)), placeholders);
    }

    static boolean once(YamlMap map, Located<String> template, String... placeholders) {
        boolean once = true;
        for (String placeholder : placeholders) {
            if (template.value().indexOf(placeholder) < template.value().lastIndexOf(placeholder)) {
                once = false;
                map.findings()
                        .add(
                                "config.wrong-value",
                                Finding.at(
                                                template.place(),
                                                "'%s' stands more than once in '%s'",
                                                placeholder,
                                                template.value())
                                        .help("keep one of them: nobody could tell what belongs to which"));
            }
        }
        return once;
    }

    /** RE2 needs linear time for every pattern, so that none can be made to run for ever. */
    Optional<Pattern> pattern(Located<String> text) {
        try {
            return Optional.of(Pattern.compile(text.value()));
        } catch (PatternSyntaxException e) {
            top.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(text.place(), "this is no pattern: %s", e.getDescription())
                                    .help("patterns are RE2: no look-ahead, no look-behind, no back-references"));
            return Optional.empty();
        }
    }

    private List<String> rules(YamlMap map, String key) {
        ruleNames.addAll(map.locatedTexts(key));
        return map.texts(key);
    }

    private Map<String, Optional<Severity>> severities(YamlMap map) {
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        map.map("rules")
                .ifPresent(rules -> rules.entries().forEach((rule, entry) -> {
                    ruleNames.add(entry.key());
                    rules.choice(rule, YamlMap.severities()).ifPresent(severity -> severities.put(rule, severity));
                }));
        return severities;
    }

    private TitleFormat title(YamlMap map) {
        String template = map.required("form");
        boolean usable = template.contains("{title}")
                && (!template.contains("{number}") || template.indexOf("{number}") < template.indexOf("{title}"));
        boolean clear = once(map, "form", template, "{number}", "{title}");
        if (!usable && !template.isEmpty()) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf("form"), "a title needs '{title}', and '{number}' only before it"));
        }
        return new TitleFormat(usable && clear ? template : "{title}", says(map));
    }

    private Optional<Leftover> leftover(YamlMap map) {
        if (!map.has("starts") && !map.has("pattern")) {
            map.findings().add("config.missing-key", Finding.at(map.place(), "'starts' or 'pattern' is missing"));
        }
        Optional<Severity> severity = map.severity("severity", Severity.WARNING);
        Leftover leftover = new Leftover(
                map.choice("in", YamlMap.words(Leftover.Where.class)).orElse(Leftover.Where.PROSE),
                map.texts("starts"),
                map.text("contains"),
                map.located("pattern").flatMap(this::pattern),
                RequiredText.of(map.text("pattern")),
                map.required("what"),
                severity.orElse(Severity.INFO),
                says(map));
        return severity.map(it -> leftover);
    }

    private RecordDefinition record(YamlMap map) {
        return new RecordDefinition(
                map.required("name"),
                demands(map),
                patterns(map, "headings"),
                map.texts("fields"),
                patterns(map, "texts"));
    }

    private RelationDefinition relation(YamlMap map) {
        fieldNames.addAll(map.locatedTexts("field"));
        fieldNames.addAll(map.locatedTexts("inverse"));
        statusNames.addAll(map.locatedTexts("avoid"));
        return new RelationDefinition(
                map.required("field"),
                map.text("inverse"),
                map.severity("unknown", Severity.ERROR),
                map.severity("one-sided", null),
                Set.copyOf(map.texts("avoid")),
                map.flag("settled", false),
                says(map));
    }
}
