package io.github.proposals.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReporterTest {

    private static Element read(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new JUnitReporter().write(report))))
                .getDocumentElement();
    }

    private static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void eachProposalIsATest() throws Exception {
        Element suite = read(Sample.REPORT);
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        assertEquals(
                List.of("deps/0001-slots.md", "deps/0002 ü.md", "deps/0003-buffers.md"),
                all(suite, "testcase").stream()
                        .map(it -> it.getAttribute("name"))
                        .toList());
    }

    @Test
    void aProposalWithAnErrorFailsAndSaysAll() throws Exception {
        Element failure = all(read(Sample.REPORT), "failure").get(0);
        assertEquals("unknown status 'Aproved' (did you mean 'Approved'?)", failure.getAttribute("message"));
        assertEquals("status.unknown", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().startsWith("deps/0001-slots.md:3:13: error[status.unknown]"));
    }

    @Test
    void aWarningFailsNothing() throws Exception {
        Element warned = all(read(Sample.REPORT), "testcase").get(1);
        assertEquals(List.of(), all(warned, "failure"));
        assertTrue(all(warned, "system-out").get(0).getTextContent().contains("warning[file.empty]"));
    }

    @Test
    void everyTextFitsIntoXml() throws Exception {
        String odd = "a\u0000\u001b[31m\uFFFE <b>&\"' \ud800 ]]>";
        assertEquals(1, all(read(Sample.of("x\u0001.md", odd)), "failure").size());
    }
}
