package io.github.proposals.model.site.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.Lifecycle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleDrawingTest {

    // The library orders by the hashes of objects where it finds no ids, and these differ each time.
    @ParameterizedTest
    @ValueSource(strings = {"plano-pep", "dynamo-dep", "jumpstarter-jep"})
    void isTheSameEachTime(String process) {
        Lifecycle lifecycle = BuiltInProcesses.get(process).lifecycle();
        Set<LifecycleDrawing> drawings = IntStream.range(0, 10)
                .mapToObj(i -> LifecycleDrawing.of(lifecycle).orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(1, drawings.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plano-pep", "dynamo-dep", "jumpstarter-jep"})
    void hasEachStatusAndEachLegalStepOnce(String process) {
        Lifecycle lifecycle = BuiltInProcesses.get(process).lifecycle();
        LifecycleDrawing drawing = LifecycleDrawing.of(lifecycle).orElseThrow();
        assertEquals(
                lifecycle.names(),
                drawing.boxes().stream()
                        .map(LifecycleDrawing.Box::status)
                        .filter(it -> !it.isEmpty())
                        .toList());
        assertEquals(
                lifecycle.transitions().stream()
                        .filter(it -> it.severity().isEmpty())
                        .map(it -> it.from() + ">" + it.to())
                        .distinct()
                        .sorted()
                        .toList(),
                drawing.arrows().stream()
                        .flatMap(it -> it.steps().stream())
                        .map(it -> it.from() + ">" + it.to())
                        .sorted()
                        .toList());
    }

    @Test
    void marksWhereAProposalIs() {
        LifecycleDrawing drawing = LifecycleDrawing.of(
                        BuiltInProcesses.get("plano-pep").lifecycle())
                .orElseThrow()
                .at("Draft", Set.of("Under Review"));
        assertEquals(
                "Draft",
                drawing.boxes().stream()
                        .filter(LifecycleDrawing.Box::here)
                        .map(LifecycleDrawing.Box::status)
                        .collect(Collectors.joining()));
        assertTrue(drawing.arrows().stream()
                .filter(LifecycleDrawing.Arrow::next)
                .allMatch(it -> it.steps().contains(new LifecycleDrawing.Step("Draft", "Under Review"))));
    }
}
