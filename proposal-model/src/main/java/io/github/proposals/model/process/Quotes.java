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

    /** Beside the sentence of a demand that has a severity. */
    static final Key<String> RULE = Key.nameOf(
                    "own rule", "rule", "The [rule of your own](#own-rules) that is broken where it is not met.")
            .usually("the usual one");

    /** Keeps a copy. */
    Quotes {
        documents = Map.copyOf(documents);
    }

    /** {@return the sentence that a part of the file quotes, and the rule that it names} */
    Quote of(YamlMap map) {
        Quote sentence = sentence(map);
        return map.given(RULE)
                .map(rule -> new Quote(sentence.text(), sentence.source(), rule))
                .orElse(sentence);
    }

    private Quote sentence(YamlMap map) {
        return map.located(SAYS)
                .filter(sentence -> !sentence.value().isEmpty())
                .map(sentence -> new Quote(
                        sentence.value(),
                        documents.getOrDefault(sentence.place().path(), "")))
                .orElse(Quote.NONE);
    }
}
