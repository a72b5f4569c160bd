package io.github.proposals.model.site.internal.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.HistoryBuilder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
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
import org.junit.jupiter.api.Test;

/** What was published stays where it was, or leads on. */
class AddressesTest {

    private static final ProposalProcess PROCESS = new ProcessReader()
            .read(new SourceText("process.yaml", """
                    id: tide
                    name: Tide
                    prefix: T
                    files: {name: "{number}-{slug}.md", directories: [tides]}
                    numbering: {placeholders: [XXXX]}
                    header: bullet-list
                    fields: [{name: Status, type: status, role: status}]
                    statuses: [{name: Draft, initial: true}]
                    """))
            .process()
            .orElseThrow();

    /** A register that changes, and is published each time. */
    private static final class Story {

        private final Map<String, String> files = new LinkedHashMap<>();
        private final HistoryBuilder history = new HistoryBuilder();
        private final TreeSet<String> published = new TreeSet<>();
        private Map<String, String> last = Map.of();

        Story add(String path) {
            files.put(path, "# Title of " + path.replaceAll("[^a-z]", "") + "\n\n* Status: Draft\n");
            history.commit("Ada", path, "Title", "Draft");
            return publish();
        }

        Story rename(String from, String to) {
            files.put(to, files.remove(from));
            history.rename("Ada", from, to);
            return publish();
        }

        Story remove(String path) {
            files.remove(path);
            history.remove("Ada", path);
            return publish();
        }

        private Story publish() {
            Site site = Sites.site(PROCESS, SourceTree.of("tides", files), history.build(), Sites.PLAIN);
            last = new TreeMap<>();
            for (Page page : site.pages().toList()) {
                last.put(page.path(), page.text());
                page.assets().forEach(it -> last.put(it.path(), new String(it.content(), StandardCharsets.UTF_8)));
            }
            published.addAll(last.keySet());
            return this;
        }

        Document page(String path) {
            assertTrue(last.containsKey(path), () -> path + " is not in " + last.keySet());
            return Jsoup.parse(last.get(path));
        }

        String forward(String path) {
            return page(path).select("meta[http-equiv=refresh]").attr("content").replaceFirst("0; url=", "");
        }
    }

    private static final Story STORY = new Story()
            .add("tides/0001-first.md")
            .add("tides/XXXX-new.md")
            .rename("tides/XXXX-new.md", "tides/0003-new.md")
            .rename("tides/0001-first.md", "tides/0002-first.md")
            .add("tides/0005-one.md")
            .add("tides/0005-two.md")
            .add("tides/0006-six.md")
            .add("tides/0006-again.md")
            .rename("tides/0006-again.md", "tides/0007-again.md")
            .add("tides/0009-gone.md")
            .remove("tides/0009-gone.md");

    @Test
    void whatWasPublishedIsThereForEver() {
        TreeSet<String> missing = new TreeSet<>(STORY.published);
        missing.removeAll(STORY.last.keySet());
        // What people call it in short was never promised for what is gone.
        missing.removeIf(it -> it.matches("(T-)?(0*9|0*1)/index.html"));
        assertEquals(List.of(), List.copyOf(missing));
        assertTrue(STORY.published.contains("T-0001.html"));
        assertTrue(STORY.published.contains("XXXX-new.html"));
        assertTrue(STORY.published.contains("0006-again.html"));
    }

    @Test
    void oldNumbersAndNamesLeadOn() {
        assertEquals("T-0002.html", STORY.forward("T-0001.html"));
        assertEquals("T-0003.html", STORY.forward("XXXX-new.html"));
        assertEquals("T-0006.html", STORY.forward("0006-six.html"));
        assertEquals("T-0007.html", STORY.forward("0006-again.html"));
        assertEquals(
                "T-0002.html",
                STORY.page("T-0001.html").select("main a").attr("href"),
                "whoever does not go on at once");
    }

    @Test
    void shortNamesLeadOn() {
        for (String name : List.of("3", "0003", "T-3", "T-0003")) {
            assertEquals("../T-0003.html", STORY.forward(name + "/index.html"));
        }
    }

    @Test
    void twoWithOneNumberHaveAPageThatAsksWhich() {
        Document page = STORY.page("T-0005.html");
        assertEquals("Which T-0005?", page.select("h1").text());
        assertEquals(
                List.of("0005-one.html", "0005-two.html"),
                page.select(".choice a").eachAttr("href"));
        assertEquals("../T-0005.html", STORY.forward("5/index.html"));
    }

    @Test
    void whatIsGoneHasAPageThatSaysSo() {
        Document page = STORY.page("T-0009.html");
        assertEquals("T-0009 Title", page.select("h1").text());
        assertTrue(page.select(".lead").text().contains("2026-03-11"), page.select(".lead")::text);
        assertEquals("index.html", page.select("main a").attr("href"));
    }

    @Test
    void nothingTakesThePlaceOfAPageOfToday() {
        assertFalse(STORY.page("T-0006.html").select("article.text").isEmpty());
        assertEquals(
                0, STORY.page("T-0006.html").select("meta[http-equiv=refresh]").size());
    }

    @Test
    void eachLeadsToAPage() {
        STORY.last.forEach((path, text) -> {
            String target = Jsoup.parse(text).select("meta[http-equiv=refresh]").attr("content");
            if (!target.isEmpty()) {
                String page = target.replaceFirst("0; url=(?:[.][.]/)?", "");
                assertTrue(STORY.last.containsKey(page), () -> path + " leads to " + target);
                assertFalse(STORY.last.get(page).contains("http-equiv=\"refresh\""), () -> path + " leads on twice");
            }
        });
    }
}
