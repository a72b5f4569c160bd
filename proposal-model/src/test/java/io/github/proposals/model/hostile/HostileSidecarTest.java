package io.github.proposals.model.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A header in a file of its own can be as hostile as any other. */
class HostileSidecarTest {

    private static final String PROCESS = "kubernetes-kep";
    private static final String FILE = "4123-cache/kep.yaml";
    private static final String HEADER = Judge.BESIDE.get(PROCESS).get(FILE);

    private static Stream<Hostile> texts() {
        return Stream.of(HostileHeaders.headers(), HostileTops.tops(), DeepTexts.nested().stream())
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isJudgedInTime(Hostile hostile) {
        int middle = HEADER.indexOf("status:");
        for (String header : List.of(
                hostile.text(),
                hostile.text() + "\n" + HEADER,
                HEADER.substring(0, middle) + hostile.text() + "\n" + HEADER.substring(middle),
                HEADER + "metrics: " + hostile.text())) {
            assertTimeoutPreemptively(Judge.LIMIT, () -> {
                Diagnostics found = Judge.judge(
                        PROCESS, Map.of(Judge.FILES.get(PROCESS), Judge.PROPOSALS.get(PROCESS), FILE, header));
                assertEquals(
                        List.of(),
                        found.all().stream()
                                .map(Diagnostic::rule)
                                .filter("internal.error"::equals)
                                .toList());
            });
        }
    }
}
