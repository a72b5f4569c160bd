package io.github.proposals.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What we write, read again by what reads the diagrams of people. */
class WrittenDiagramTest {

    private static final String ODD = """
            process: 1
            id: odd
            prefix: ODD
            files: {name: "{number}-{slug}.md"}
            statuses:
              - {name: 'A "very" odd <state>', kind: open, initial: true, next: [end, 'no. 2: #quot;']}
              - {name: end, kind: open, next: [Ende]}
              - {name: 'End', kind: open, next: ['no 2 quot']}
              - {name: Ende, kind: done}
              - {name: 'no. 2: #quot;', kind: open, next: [Ende]}
              - {name: 'no 2 quot', kind: done}
              - {name: 'a\\b', kind: open, next: ['決定']}
              - {name: '決定', kind: done}
            """;

    @TestFactory
    Stream<DynamicTest> eachBuiltInLifecycleReadsAsItWasWritten() {
        return BuiltInProcesses.ids().stream()
                .map(BuiltInProcesses::get)
                .filter(it -> !it.lifecycle().transitions().isEmpty())
                .flatMap(it -> Stream.of("mermaid", "dot")
                        .map(language -> DynamicTest.dynamicTest(
                                it.id() + " in " + language, () -> assertSame(it.lifecycle(), language))));
    }

    @Test
    void namesThatMeanSomethingInTheNotationStayNames() {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", ODD))
                .process()
                .orElseThrow();
        assertSame(process.lifecycle(), "mermaid");
        assertSame(process.lifecycle(), "dot");
    }

    @Test
    void theDiagramTakesThePlaceOfTheOldOneAndNothingElse() {
        Lifecycle lifecycle = BuiltInProcesses.get("plano-pep").lifecycle();
        String before = "# Ours\r\n\r\n<!-- lifecycle: begin -->old<!-- lifecycle: end -->\r\nBye";
        String after = DiagramRegion.update(
                        "how.md", Optional.of(before), "mermaid", new MermaidLifecycle().write(lifecycle))
                .orElseThrow()
                .after()
                .orElseThrow();
        assertTrue(
                after.startsWith("# Ours\r\n\r\n<!-- lifecycle: begin -->\r\n\r\n```mermaid\r\nstateDiagram-v2\r\n"),
                after);
        assertTrue(after.endsWith("```\r\n\r\n<!-- lifecycle: end -->\r\nBye"), after);
        assertEquals(
                Optional.empty(),
                DiagramRegion.update("how.md", Optional.of(after), "mermaid", new MermaidLifecycle().write(lifecycle)));
    }

    private static void assertSame(Lifecycle lifecycle, String language) {
        String text = (language.equals("dot") ? new DotLifecycle() : new MermaidLifecycle()).write(lifecycle);
        String block = "# Lifecycle\n\n```" + language + "\n" + text + "```\n";
        ProposalDocument document =
                new DocumentParser(BuiltInFormats.ALL, label -> false).parse(new SourceText("lifecycle.md", block));
        Diagram diagram = Diagrams.in(document).get(0);
        Map<String, String> labels =
                diagram.nodes().stream().collect(Collectors.toMap(Diagram.Node::id, Diagram.Node::label));
        Set<List<String>> read = diagram.arrows().stream()
                .filter(it -> !it.from().equals("[*]") && !it.to().equals("[*]"))
                .map(it -> List.of(labels.get(it.from()), labels.get(it.to())))
                .collect(Collectors.toSet());
        Set<List<String>> wanted = DrawnSteps.of(lifecycle).stream()
                .map(it -> List.of(it.from(), it.to()))
                .collect(Collectors.toSet());
        assertEquals(wanted, read, text);
        assertTrue(labels.values().containsAll(lifecycle.names()), text);
    }
}
