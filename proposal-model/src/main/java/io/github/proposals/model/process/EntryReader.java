package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** {@code entries} of a section. */
final class EntryReader {

    private static final Key<String> WORD = Key.text("word", "What stands in front of the number, such as `REQ`.")
            .must();
    private static final Key<String> EXAMPLE =
            Key.text("example", "How such a heading looks.").usually("the word and 1");
    private static final Key<List<String>> STARTS =
            Key.texts("starts", "Numbers that the first one may have.").usually("1");
    private static final Key<List<String>> LABELS = Key.texts("labels", "Bold labels that each of them must have.");
    private static final Key<Optional<Severity>> SEVERITY =
            Key.severity("severity", "warning", "How bad a wrong number or a missing label is.");

    static final Shape ENTRIES = Shape.of("entries", WORD, EXAMPLE, STARTS, LABELS, SEVERITY, Quotes.SAYS);

    private EntryReader() {}

    /** {@return what they are; nothing if it does not matter} */
    static Optional<EntryDefinition> entries(YamlMap map, Quotes quotes) {
        String word = map.get(WORD);
        List<Integer> starts = map.get(STARTS).stream()
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
        return map.get(SEVERITY)
                .map(severity -> new EntryDefinition(
                        word,
                        map.given(EXAMPLE).orElse(word + " 1"),
                        starts.isEmpty() ? List.of(1) : starts,
                        map.get(LABELS),
                        severity,
                        quotes.of(map)));
    }
}
