package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.SourceText;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LifecycleSvgTest {

    @Test
    void showsEachStatusAsXmlThatNeedsNothingElse() throws Exception {
        Lifecycle lifecycle = BuiltInProcesses.get("jumpstarter-jep").lifecycle();
        String svg = new LifecycleSvg().write(lifecycle);
        List<String> labels = labels(svg);
        assertTrue(labels.containsAll(lifecycle.names()), svg);
        assertFalse(svg.contains("var("), svg);
        assertFalse(svg.contains("href"), svg);
    }

    @Test
    void whatIsMarkupInANameIsText() throws Exception {
        Lifecycle lifecycle = new ProcessReader()
                .read(new SourceText("process.yaml", """
                        process: 1
                        id: odd
                        prefix: ODD
                        files: {name: "{number}-{slug}.md"}
                        statuses:
                          - {name: '<script>&"', kind: open, initial: true, next: [Done]}
                          - {name: Done, kind: done}
                        """))
                .process()
                .orElseThrow()
                .lifecycle();
        assertEquals(List.of("<script>&\"", "Done"), labels(new LifecycleSvg().write(lifecycle)));
    }

    private static List<String> labels(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        NodeList texts = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(it -> texts.item(it).getTextContent())
                .toList();
    }
}
