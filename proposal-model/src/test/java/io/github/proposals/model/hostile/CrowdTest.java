package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Very many proposals that have something to do with each other. */
class CrowdTest {

    @Test
    void aThousandProposalsWithTheSameNumberAreJudgedInTime() {
        Map<String, String> files = IntStream.range(0, 1_000)
                .mapToObj(i -> "PEP-0001-cache-" + i + ".md")
                .collect(Collectors.toMap(name -> name, name -> Judge.PROPOSALS.get("plano-pep")));

        Diagnostics found = assertTimeoutPreemptively(
                Judge.LIMIT,
                () -> Judge.linter("plano-pep")
                        .lint(SourceTree.of("", files), Progress.NONE)
                        .diagnostics());

        assertEquals(
                1_000,
                found.all().stream()
                        .filter(it -> it.rule().equals("number.duplicate"))
                        .count());
    }

    @Test
    void aThousandProposalsThatRequireEachOtherInACircleAreJudgedInTime() {
        Map<String, String> files = IntStream.range(10, 1_010)
                .boxed()
                .collect(Collectors.toMap("JEP-%04d-a.md"::formatted, i -> """
                        # JEP-%1$04d: A

                        | Field | Value |
                        |---|---|
                        | **JEP** | %1$04d |
                        | **Requires** | JEP-%2$04d |
                        """.formatted(i, i == 1_009 ? 10 : i + 1)));

        Diagnostics found = assertTimeoutPreemptively(
                Judge.LIMIT,
                () -> Judge.linter("jumpstarter-jep")
                        .lint(SourceTree.of("", files), Progress.NONE)
                        .diagnostics());

        assertEquals(
                1,
                found.all().stream()
                        .filter(it -> it.rule().equals("reference.cycle"))
                        .count());
    }
}
