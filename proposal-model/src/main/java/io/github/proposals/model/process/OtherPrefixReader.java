package io.github.proposals.model.process;

import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;

/** {@code other-prefixes} of a process. */
final class OtherPrefixReader {

    private static final Key<String> PREFIX =
            Key.text("prefix", "What stands in front of their number.").must();
    private static final Key<YamlMap> WHEN = ConditionReader.key("when", "In front of the number of which proposals.");

    static final Shape OTHER_PREFIX = Shape.of("prefix", PREFIX, WHEN, Quotes.SAYS);

    private OtherPrefixReader() {}

    static OtherPrefix prefix(YamlMap map, Quotes quotes) {
        return new OtherPrefix(map.given(PREFIX).orElse(""), ConditionReader.read(map, WHEN), quotes.of(map));
    }
}
