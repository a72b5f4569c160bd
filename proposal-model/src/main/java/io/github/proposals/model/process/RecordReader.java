package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.KeyType;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** The part {@code records} of {@code process.yaml}. */
final class RecordReader {

    private static final Key<String> NAME =
            Key.text("name", "What it is, in words.").must();
    private static final Key<KeyType.WordOrParts.Either<Optional<Severity>>> REQUIRED =
            DemandReader.key("When it must be there.");
    private static final Key<List<String>> HEADINGS =
            Key.texts("headings", "patterns", "Headings below which it may stand.");
    private static final Key<List<String>> FIELDS = Key.texts("fields", "Labels of fields in which it may stand.");
    private static final Key<List<String>> TEXTS = Key.texts("texts", "patterns", "What the text itself looks like.");

    static final Shape RECORD = Shape.of("record", NAME, REQUIRED, Quotes.SAYS, HEADINGS, FIELDS, TEXTS);

    private RecordReader() {}

    static RecordDefinition record(YamlMap map, Quotes quotes) {
        boolean named = map.has(NAME); // or else that is told
        if (named && !map.has(HEADINGS) && !map.has(FIELDS) && !map.has(TEXTS)) {
            map.findings()
                    .add("config.missing-key", Finding.at(map.place(), "'headings', 'fields' or 'texts' is missing"));
        }
        return new RecordDefinition(
                map.get(NAME),
                demands(map, quotes),
                Patterns.all(map, HEADINGS),
                map.get(FIELDS),
                Patterns.all(map, TEXTS));
    }

    /** The sentence about a record is that of each demand that has none of its own. */
    private static List<Demand> demands(YamlMap map, Quotes quotes) {
        Quote says = quotes.of(map);
        return DemandReader.read(map, REQUIRED, quotes).stream()
                .map(it -> it.says().present() ? it : new Demand(it.when(), it.accepts(), it.severity(), says))
                .toList();
    }
}
