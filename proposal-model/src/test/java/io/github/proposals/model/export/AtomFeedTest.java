package io.github.proposals.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void isWhatItWasBefore() throws IOException {
        Golden.compare("status.atom", write(Sample.index()));
    }

    @Test
    void hasAnEntryForEachChangeNewestFirst() throws Exception {
        List<Element> entries = entries(read(write(Sample.index())));
        assertEquals(
                List.of(
                        "JEP-0010 Power Meter: Superseded",
                        "JEP-0010 Power Meter: Accepted",
                        "JEP-0011 " + Sample.HOSTILE.replace('\u0007', '\uFFFD') + ": no status",
                        "JEP-0010 Power Meter: Draft"),
                entries.stream().map(it -> text(it, "title")).toList());
        assertEquals("Zoë <&>", text(entries.get(1), "name"));
    }

    @Test
    void isAtomAsTheStandardDemands() throws Exception {
        for (PublishedRegister index : List.of(Sample.index(), Sample.withoutHistory(), Sample.empty())) {
            Element feed = read(write(index)).getDocumentElement();
            assertEquals("feed", feed.getLocalName());
            assertEquals(ATOM, feed.getNamespaceURI());
            for (String name : List.of("id", "title", "updated", "author")) {
                assertEquals(1, children(feed, name).size(), name);
            }
            HashSet<String> ids = new HashSet<>();
            for (Element entry : entries(feed.getOwnerDocument())) {
                for (String name : List.of("id", "title", "updated", "author", "content")) {
                    assertEquals(1, children(entry, name).size(), name);
                }
                assertTrue(text(entry, "id").startsWith("urn:uuid:"));
                assertTrue(ids.add(text(entry, "id")), "ids are unique");
                Instant.parse(text(entry, "updated"));
            }
        }
    }

    @Test
    void anEntryKeepsItsIdWhenItsDocumentIsRenamed() throws Exception {
        List<String> before = ids(new HistoryBuilder()
                .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Draft")
                .build());
        List<String> after = ids(new HistoryBuilder()
                .commit("Ada", "jeps/JEP-0010-power-meter.md", "Power Meter", "Draft")
                .rename("Ada", "jeps/JEP-0010-power-meter.md", "jeps/JEP-NNNN-later.md")
                .build());
        assertEquals(before, after);
    }

    @Test
    void withoutARepositoryItIsEmptyAndAlwaysTheSame() throws Exception {
        assertEquals(List.of(), entries(read(write(Sample.withoutHistory()))));
        assertTrue(write(Sample.withoutHistory()).contains("<updated>1970-01-01T00:00:00Z</updated>"));
    }

    @Test
    void entriesLinkToDocumentsIfTheirAddressIsKnown() throws Exception {
        String xml = new AtomFeed(Optional.of("https://example.org/blob/main")).write(Sample.index());
        Element link = children(entries(read(xml)).get(0), "link").get(0);
        assertEquals("https://example.org/blob/main/jeps/JEP-0010-power-meter.md", link.getAttribute("href"));
        assertNotEquals(
                text(read(xml).getDocumentElement(), "id"),
                text(read(write(Sample.index())).getDocumentElement(), "id"));
    }

    @Test
    void linesEndTheSameWayEverywhere() {
        assertTrue(write(Sample.index()).indexOf('\r') < 0);
    }

    private static List<String> ids(History history) throws Exception {
        return entries(read(write(PublishedRegister.of(Sample.set(history))))).stream()
                .map(it -> text(it, "id"))
                .toList();
    }

    private static String write(PublishedRegister index) {
        return new AtomFeed(Optional.empty()).write(index);
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> entries(Document document) {
        return children(document.getDocumentElement(), "entry");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
