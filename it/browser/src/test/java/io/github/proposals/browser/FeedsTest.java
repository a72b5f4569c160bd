package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs subscribe to can be read by programs that are not ours. */
class FeedsTest {

    private static final Set<String> CALENDAR = Set.of(
            "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "STATUS", "TRANSP", "CATEGORIES");

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void theFeedHasWhatAtomDemands(TestSites which) throws Exception {
        Element feed = xml(which.site()).getDocumentElement();
        assertEquals("feed", feed.getLocalName());
        assertEquals(ATOM, feed.getNamespaceURI());
        assertComplete(feed);
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertComplete(entry);
            assertTrue(ids.add(text(entry, "id")), () -> "twice: " + text(entry, "id"));
        }
    }

    @Test
    void aReaderOfFeedsSeesTheChangesOfStatus() throws IOException {
        List<Item> items;
        try (InputStream stream =
                Files.newInputStream(TestSites.SAMPLE.site().folder().resolve("status.atom"))) {
            items = new RssReader().read(stream).toList();
        }
        assertFalse(items.isEmpty());
        for (Item item : items) {
            assertFalse(item.getTitle().orElse("").isBlank());
            assertTrue(item.getUpdatedAsZonedDateTime().isPresent());
            String link = item.getLink().orElseThrow();
            assertTrue(URI.create(link).isAbsolute() && exists(link), link);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void theCalendarIsOne(TestSites which) throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(which.site().text("reviews.ics")));
        for (Component event : calendar.getComponents()) {
            assertTrue(event.getProperty("UID").isPresent()
                    && event.getProperty("DTSTART").isPresent());
            event.getProperty("URL").ifPresent(url -> assertTrue(exists(url.getValue()), url::getValue));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void theFeedHoldsTextsAndLinksToTheWeb(TestSites which) throws Exception {
        NodeList all = xml(which.site()).getElementsByTagNameNS("*", "*");
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (!element.getNamespaceURI().equals(ATOM)) {
                problems.add(which + "/status.atom holds another language: " + element.getTagName());
            }
            if (element.getAttribute("type").contains("html")) {
                problems.add(which + "/status.atom: " + element.getTagName() + " holds markup");
            }
            String link = element.getAttribute("href");
            if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+|[\\w.%-]+")) {
                problems.add(which + "/status.atom: a link to " + link);
            }
        }
        Trouble.assertNone(problems);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void theCalendarHoldsTextsAndLinksToTheWeb(TestSites which) throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new StringReader(which.site().text("reviews.ics")));
        List<String> problems = new ArrayList<>();
        for (Component event : calendar.getComponents()) {
            for (Property property : event.getProperties()) {
                String name = property.getName();
                if (!CALENDAR.contains(name)) {
                    problems.add(which + "/reviews.ics: nobody expects " + name);
                }
                if (name.equals("URL") && !property.getValue().startsWith("https://example.org/")) {
                    problems.add(which + "/reviews.ics: a link to " + property.getValue());
                }
            }
        }
        Trouble.assertNone(problems);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LARGE")
    void theTableHoldsNoFormula(TestSites which) throws IOException {
        List<String> problems = new ArrayList<>();
        Set<Integer> widths = new HashSet<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(which.site().text("index.csv"))) {
            for (CsvRecord row : rows) {
                widths.add(row.getFieldCount());
                row.getFields().stream()
                        .filter(it -> it.matches("(?s)[=+\\-@\t\r\n].*"))
                        .forEach(it -> problems.add(which + "/index.csv:" + row.getStartingLineNumber() + ": " + it));
            }
        }
        assertEquals(1, widths.size(), "each row has each column");
        Trouble.assertNone(problems);
    }

    /** Links of feeds lead to the sources, or into the site. */
    private static boolean exists(String link) {
        String source = "https://example.org/source/blob/main/";
        return link.startsWith(source)
                ? Files.exists(Path.of("src/test/resources/sample", link.substring(source.length())))
                        || Files.exists(Path.of("../..", link.substring(source.length())))
                : link.startsWith("https://example.org/");
    }

    private static void assertComplete(Element element) {
        assertFalse(text(element, "id").isBlank());
        assertFalse(text(element, "title").isBlank());
        assertTrue(text(element, "updated")
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"));
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagNameNS(ATOM, name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static Document xml(WrittenSite site) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream stream =
                new ByteArrayInputStream(site.text("status.atom").getBytes(StandardCharsets.UTF_8))) {
            return factory.newDocumentBuilder().parse(stream);
        }
    }
}
