package io.github.proposals.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Optional;

/** YAML that a test gives, and what is read from it. */
final class GivenYaml {

    private GivenYaml() {}

    static YamlReader reader(String yaml) {
        return new YamlReader(new SourceText("a.yaml", yaml));
    }

    static Finding only(YamlReader reader) {
        assertEquals(1, reader.findings().size(), reader.findings()::toString);
        return reader.findings().get(0);
    }

    /** {@return the one finding of a text that holds no value} */
    static Finding failing(String yaml) {
        YamlReader reader = reader(yaml);
        assertEquals(Optional.empty(), reader.read());
        return only(reader);
    }

    private static YamlNode read(String yaml) {
        YamlReader reader = reader(yaml);
        YamlNode node = reader.read().orElseThrow(() -> new AssertionError(reader.findings()));
        assertEquals(List.of(), reader.findings());
        return node;
    }

    static YamlNode.Mapping mapping(String yaml) {
        return assertInstanceOf(YamlNode.Mapping.class, read(yaml));
    }

    static YamlNode.Sequence sequence(String yaml) {
        return assertInstanceOf(YamlNode.Sequence.class, read(yaml));
    }

    static String value(String yaml, String key) {
        return assertInstanceOf(
                        YamlNode.Scalar.class, mapping(yaml).entries().get(key).value())
                .text();
    }
}
