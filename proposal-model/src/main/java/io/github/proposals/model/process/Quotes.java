package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.YamlMap;
import java.util.Map;

/**
 * The quotations of a process.
 *
 * @param documents for each file what its quotations are quotations of
 */
record Quotes(Map<String, String> documents) {

    static final Key<String> SAYS = Key.text("says", "The sentence about it.");

    /** Keeps a copy. */
    Quotes {
        documents = Map.copyOf(documents);
    }

    /** {@return the sentence that a part of the file quotes} */
    Quote of(YamlMap map) {
        return map.located(SAYS)
                .filter(sentence -> !sentence.value().isEmpty())
                .map(sentence -> new Quote(
                        sentence.value(),
                        documents.getOrDefault(sentence.place().path(), "")))
                .orElse(Quote.NONE);
    }
}
