package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.json.JsonSchema;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts {@code texts}, {@code links}, {@code mentions} and the like of {@code process.yaml}. */
final class BodyDemandsReader {

    private static final Key<TextDemand.Where> IN = Key.word(
            "in",
            TextDemand.Where.PROSE,
            "Where: `prose`, line by line; `comment`, `code-span` or `code-block`, each as a whole.");
    private static final Key<String> LANGUAGE = Key.text("language", "Of which code blocks, such as `json`.")
            .usually("of all")
            .only(IN, Set.of(TextDemand.Where.CODE_BLOCK));
    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "For which proposals.");
    private static final Key<String> MUST = Key.text("must", "pattern", "What must stand there.");
    private static final Key<String> MUST_NOT = Key.text("must-not", "pattern", "What must not stand there.");
    private static final Key<String> EXCEPT =
            Key.text("except", "pattern", "What is fine nevertheless, although `must-not` matches it.");
    private static final Key<String> SCHEMA = Key.text(
                    "schema",
                    "file",
                    "The [JSON Schema](#texts) that the JSON there follows: a file beside the `process.yaml` of a process"
                            + " that is built in or comes in a jar, or the schema itself.")
            .only(IN, Set.of(TextDemand.Where.CODE_BLOCK));
    private static final Key<String> MESSAGE = Key.text(
                    "message", "What is wrong where it is not so, in lower case and without a full stop.")
            .must();
    private static final Key<String> HELP = Key.text("help", "What to do about it.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "error", "How bad it is if it is not so.");
    private static final Shape TEXT = Shape.of(
            "wording",
            IN,
            LANGUAGE,
            WHEN,
            MUST,
            MUST_NOT,
            EXCEPT,
            SCHEMA,
            MESSAGE,
            HELP,
            SEVERITY,
            Quotes.RULE,
            Quotes.SAYS);

    private static final Key<List<String>> ONLY = Key.texts(
                    "only", "patterns", "What all addresses on the web look like to which a text links.")
            .usually("any");
    private static final Key<Boolean> STABLE = Key.flag(
            "stable", "Whether links may only lead to proposals whose status is at least as [stable](#statuses).");
    private static final Key<Optional<Severity>> STABLE_SECTIONS = Key.severity(
            "stable-sections",
            "error",
            "With `stable`: how bad it is if a link leads to a section of a proposal that is less stable, as"
                    + " `acme-7.md#usage` does.");
    private static final Shape LINK = Shape.of("links", ONLY, STABLE, STABLE_SECTIONS, Quotes.SAYS);

    static final Key<List<YamlMap>> TEXTS =
            Key.parts("texts", () -> TEXT, "[What must stand in the text](#texts), or must not.");
    static final Key<YamlMap> LINKS =
            Key.part("links", () -> LINK, "[Where links may lead](#texts).").usually("anywhere");
    static final Key<Optional<Severity>> UNLINKED = Key.severity(
            "unlinked-mention", "off", "How bad it is if the first mention of another proposal is no link.");
    static final Key<Optional<Severity>> OTHER_SECTIONS = Key.severity(
            "other-sections",
            "off",
            "How bad a section at the level of the main sections is that is not in [`sections`](#sections).");
    static final Key<Optional<Severity>> PREFACE =
            Key.severity("preface", "off", "How bad a text between header and first section is.");

    private BodyDemandsReader() {}

    static BodyDemands demands(YamlMap map, Quotes quotes, Function<String, Optional<String>> files) {
        return new BodyDemands(
                map.get(TEXTS).stream()
                        .flatMap(it -> text(it, quotes, files).stream())
                        .toList(),
                map.given(LINKS)
                        .map(it -> new LinkDemands(
                                Patterns.all(it, ONLY), it.get(STABLE), it.get(STABLE_SECTIONS), quotes.of(it)))
                        .orElse(LinkDemands.NONE),
                map.get(UNLINKED),
                map.get(OTHER_SECTIONS),
                map.get(PREFACE));
    }

    /** {@return the demand; nothing if it is switched off} */
    private static Optional<TextDemand> text(YamlMap map, Quotes quotes, Function<String, Optional<String>> files) {
        if (Stream.of(MUST, MUST_NOT, SCHEMA).noneMatch(map::has)) {
            map.findings()
                    .add("config.missing-key", Finding.at(map.place(), "'must', 'must-not' or 'schema' is missing"));
        }
        return map.get(SEVERITY)
                .map(severity -> new TextDemand(
                        map.get(IN),
                        map.get(LANGUAGE),
                        ConditionReader.read(map, WHEN),
                        Patterns.one(map, MUST),
                        Patterns.one(map, MUST_NOT),
                        Patterns.one(map, EXCEPT),
                        map.located(SCHEMA).flatMap(it -> schema(it, map, files)),
                        RequiredText.of(map.get(MUST_NOT)),
                        map.given(MESSAGE).orElse(""),
                        map.get(HELP),
                        severity,
                        quotes.of(map)));
    }

    private static Optional<JsonSchema> schema(
            Located<String> written, YamlMap map, Function<String, Optional<String>> files) {
        boolean itself = written.value().stripLeading().startsWith("{");
        Optional<String> text = itself ? Optional.of(written.value()) : files.apply(written.value());
        if (text.isEmpty()) {
            wrong(map, written, "there is no file '" + written.value() + "' beside this process");
            return Optional.empty();
        }
        try {
            return Optional.of(JsonSchema.of(text.get()));
        } catch (IllegalArgumentException e) {
            wrong(map, written, "this is no schema that can be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void wrong(YamlMap map, Located<String> written, String message) {
        map.findings()
                .add(
                        "config.wrong-value",
                        Finding.at(written.place(), "%s", message)
                                .help("write a JSON Schema with the keywords that the guide names"));
    }
}
