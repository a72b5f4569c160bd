package io.github.proposals.model.site.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FacetPagesTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: tide
                    name: Tide
                    prefix: T
                    files: {name: "{number}-{slug}.md", directories: [tides]}
                    header: bullet-list
                    fields:
                      - {name: Status, type: status, role: status}
                      - {name: Authors, type: people, role: author}
                      - {name: Type, type: type, role: type, values: [Standard, Process]}
                      - {name: Where it is, type: choice, values: [Sea, Shore]}
                    statuses:
                      - {name: Draft, initial: true, meaning: It is being written., next: [Final]}
                      - {name: Final, kind: done}
                      - {name: Gone, kind: closed}
                    """))
            .process()
            .orElseThrow();

    private static final Map<String, String> FILES = site();
    private static final Document REGISTER = page("index.html");

    @Test
    void aPersonIsOneWhateverTheNameIsBesideTheHandle() {
        assertEquals(List.of("", "@dora", "Ada Stone", "Bob Hill", "Eve Low", "Finn", "Gil"), choices("author"));
        assertEquals(
                List.of("One", "Two", "Three"),
                page("by-author-ada.html").select("tbody th.title").eachText());
        assertEquals("Ada Stone", page("by-author-ada.html").select("h1").text());
        assertEquals(
                List.of("Two", "Three"),
                page("by-author-bob.html").select("tbody th.title").eachText(),
                "a name without a handle is that of the only one who has it");
        assertEquals(
                List.of("One", "Three"),
                page("by-author-dora.html").select("tbody th.title").eachText(),
                "a handle may lack its sign");
    }

    @Test
    void aFieldThatIsAChoiceIsAColumnAFilterAndAGroup() {
        assertEquals(List.of("", "Sea", "Shore"), choices("field-where-it-is"));
        assertEquals(
                "Where it is",
                REGISTER.select("th[data-column=field-where-it-is]").first().text());
        assertEquals(
                "Grouped by where it is",
                REGISTER.select("select[name=group] option[value=field-where-it-is]")
                        .text());
    }

    @Test
    void signsAndNamesLeadToPages() {
        assertTrue(REGISTER.select("td.status a").size() == 3);
        FILES.forEach((path, text) -> {
            for (Element link : Jsoup.parse(text).select("a[href^=by-]")) {
                assertTrue(FILES.containsKey(link.attr("href")), () -> path + ": " + link);
            }
        });
        assertEquals(
                List.of("Ada Stone", "Bob Hill"),
                page("T-0002.html").select(".facts a[href^=by-]").eachText());
    }

    @Test
    void eachPageIsNamedBySomeOther() {
        TreeSet<String> left = new TreeSet<>(FILES.keySet());
        left.removeIf(it -> !it.matches("by-.*[.]html"));
        assertTrue(left.size() > 8, left::toString);
        FILES.values()
                .forEach(text -> left.removeAll(Jsoup.parse(text).select("a").eachAttr("href")));
        assertEquals(new TreeSet<>(), left);
    }

    @Test
    void manyNamesAreCounted() {
        Element authors = REGISTER.select("tr[data-id=T-0003] td.authors").first();
        assertEquals("and 3 more", authors.select("summary").text());
        assertEquals(6, authors.select("a").size());
        assertTrue(REGISTER.select("tr[data-id=T-0002] summary").isEmpty());
    }

    @Test
    void aStatusHasAPageEvenWhileNoProposalHasIt() {
        assertEquals("Draft", page("by-status-draft.html").select("h1").text());
        assertTrue(page("by-status-draft.html").select(".lead").text().startsWith("It is being written. 2 proposals"));
        assertTrue(page("by-status-gone.html").select("table").isEmpty());
    }

    @Test
    void aFeedHasTheNewsOfItsPage() {
        assertEquals(
                List.of("T-0003 Three: Draft", "T-0002 Two: Draft", "T-0001 One: Draft"),
                titles("by-status-draft.atom"));
        assertEquals(List.of("T-0001 One: Final"), titles("by-status-final.atom"));
        assertEquals(List.of("T-0001 One: Final", "T-0001 One: Draft"), titles("by-type-standard.atom"));
        String id = feed("by-type-standard.atom").select("feed > id").text();
        assertTrue(!id.equals(feed("by-author-ada.atom").select("feed > id").text()), "each has its own");
    }

    private static List<String> choices(String name) {
        return REGISTER.select("select[name=" + name + "] option").eachAttr("value");
    }

    private static List<String> titles(String feed) {
        return feed(feed).select("entry > title").eachText();
    }

    private static Document feed(String path) {
        return Jsoup.parse(FILES.get(path), Parser.xmlParser());
    }

    private static Document page(String path) {
        return Jsoup.parse(FILES.get(path));
    }

    private static Map<String, String> site() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("tides/0001-one.md", text("One", "Final", "Ada Stone (@ada), Dora", "Standard", "Sea"));
        sources.put("tides/0002-two.md", text("Two", "Draft", "Ada Stone (@Ada), Bob Hill", "Process", "Shore"));
        sources.put(
                "tides/0003-three.md",
                text(
                        "Three",
                        "Draft",
                        "A. Stone (@ada), Bob Hill (@bob), Eve Low, @dora, Finn, Gil",
                        "Process",
                        "Sea"));
        HistoryBuilder history = new HistoryBuilder()
                .commit("Ada", "tides/0001-one.md", "One", "Draft")
                .commit("Ada", "tides/0002-two.md", "Two", "Draft")
                .commit("Ada", "tides/0003-three.md", "Three", "Draft")
                .commit("Ada", "tides/0001-one.md", "One", "Final");
        Map<String, String> files = new TreeMap<>();
        for (Page page : Sites.site(PROCESS, SourceTree.of("tides", sources), history.build(), Sites.ON_GITHUB)
                .pages()
                .toList()) {
            files.put(page.path(), page.text());
            for (Asset asset : page.assets()) {
                files.put(asset.path(), new String(asset.content(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String text(String title, String status, String authors, String type, String where) {
        return "# %s\n\n* Status: %s\n* Authors: %s\n* Type: %s\n* Where it is: %s\n\nWords.\n"
                .formatted(title, status, authors, type, where);
    }
}
