package io.github.proposals.model.site.internal.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.proposals.model.export.AtomFeed;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.site.page.Asset;
import io.github.proposals.model.site.page.HeadElement;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SiteAddress;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.site.page.SkinPage;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others get to know of pages whose address is known. */
class SharingTest {

    private static final String AT = "https://o.example/r/";
    private static final SiteOptions OPTIONS = Sites.WITH_SOURCE.at(SiteAddress.of("https://o.example/r"));
    private static final Site SITE = Sites.judged().site(OPTIONS);
    private static final Map<String, String> FILES = files(SITE);

    @Test
    void eachPageHasOneAddress() {
        assertEquals(AT, page("index.html").select("link[rel=canonical]").attr("href"));
        assertEquals(
                AT + "JEP-0010.html",
                page("JEP-0010.html").select("link[rel=canonical]").attr("href"));
        FILES.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.contains("/") && !path.equals("404.html")) {
                assertEquals(1, Jsoup.parse(text).select("link[rel=canonical]").size(), path);
            }
        });
    }

    @Test
    void whoSharesAPageSeesWhatItIs() {
        Map<String, String> shown = page("JEP-0011.html").select("meta[property^=og:]").stream()
                .collect(Collectors.toMap(it -> it.attr("property"), it -> it.attr("content")));
        assertEquals("JEP-0011 Clock & \"Bell\" · Jumpstarter Enhancement Proposals", shown.get("og:title"));
        assertEquals("article", shown.get("og:type"));
        assertEquals(AT + "JEP-0011.html", shown.get("og:url"));
        assertTrue(shown.get("og:description").startsWith("It ticks."), shown.get("og:description"));
        assertFalse(shown.containsKey("og:image"));
        assertEquals("website", page("index.html").select("[property=og:type]").attr("content"));
    }

    @Test
    void machinesKnowWhatAPageIsAbout() {
        JsonObject clock = data("JEP-0011.html");
        assertEquals("TechArticle", clock.get("@type").getAsString());
        assertEquals("Clock & \"Bell\"", clock.get("headline").getAsString());
        assertEquals("JEP-0011", clock.get("identifier").getAsString());
        assertEquals("2026-03-02", clock.get("datePublished").getAsString());
        assertEquals("Discussion", clock.get("creativeWorkStatus").getAsString());
        assertEquals(
                "Bob",
                clock.getAsJsonArray("author")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString());
        assertEquals(AT, clock.getAsJsonObject("isPartOf").get("url").getAsString());
        assertEquals(
                AT + "?q={words}",
                data("index.html")
                        .getAsJsonObject("potentialAction")
                        .get("target")
                        .getAsString());
    }

    @Test
    void whatStrangersWroteEndsNoScript() {
        String title = "</script><script>alert(1)</script><!--";
        Map<String, String> files = Map.of(
                "jeps/JEP-0010-a.md",
                "# JEP-0010: " + title + "\n\n| a | b |\n|--|--|\n| **Title** | `" + title + "` |\n\n## Abstract\n\n`"
                        + title + "`\n");
        Document page =
                Jsoup.parse(files(Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), OPTIONS))
                        .get("JEP-0010.html"));
        assertEquals(
                List.of("scripts/look.js", ""),
                page.select("script").stream().map(it -> it.attr("src")).toList());
        assertTrue(
                data(page).get("headline").getAsString().contains("</script>"),
                page.head().html());
    }

    @Test
    void aProposalCanBeCited() {
        Element cite = page("JEP-0011.html").select("dt:contains(Cite it) + dd").first();
        assertEquals(
                "Bob. “JEP-0011: Clock & \"Bell\"”. Jumpstarter Enhancement Proposals, 2026-03-02. " + AT
                        + "JEP-0011.html",
                cite.ownText());
        assertEquals("""
                @techreport{jep-0011,
                  author = {Bob},
                  title = {{Clock \\& "Bell"}},
                  institution = {{Jumpstarter Enhancement Proposals}},
                  number = {JEP-0011},
                  year = {2026},
                  month = {3},
                  note = {Status: Discussion},
                  url = {https://o.example/r/JEP-0011.html},
                }""", cite.select("pre code").first().wholeText());
    }

    @Test
    void noNameGetsOutOfItsBraces() {
        Publication odd = new Publication(
                "PEP-7 }x",
                "50% of {all} \\input{x} ~ #1_\n$x$",
                List.of("Stone, Ada and Bob", "van der Berg"),
                Optional.empty(),
                Optional.empty(),
                "",
                "R&D",
                "https://o.example/a}b",
                SiteAddress.of(AT).orElseThrow());
        String entry = odd.bibTex();
        assertTrue(entry.contains("author = {{Stone, Ada and Bob} and van der Berg}"), entry);
        assertTrue(
                entry.contains(
                        "title = {{50\\% of \\{all\\} \\textbackslash{}input\\{x\\} \\textasciitilde{} \\#1\\_ \\$x\\$}}"),
                entry);
        assertTrue(entry.startsWith("@techreport{pep-7-x,"), entry);
        assertTrue(entry.contains("url = {https://o.example/a%7Db}"), entry);
    }

    @Test
    void searchEnginesFindEachPageThatIsForPeople() {
        Document map = Jsoup.parse(FILES.get("sitemap.xml"), Parser.xmlParser());
        List<String> pages = map.select("loc").eachText();
        assertTrue(
                pages.containsAll(List.of(AT, AT + "process.html", AT + "JEP-0010.html", AT + "by-author-ada.html")));
        pages.forEach(it -> assertTrue(it.equals(AT) || FILES.containsKey(it.substring(AT.length())), it));
        assertEquals(
                SITE.index().proposals().get(0).lastChange().orElseThrow().day().toString(),
                map.select("url:has(loc:contains(JEP-0010)) lastmod").text());
        assertTrue(FILES.get("robots.txt").contains("Sitemap: " + AT + "sitemap.xml"));
    }

    @Test
    void programsThatReadForPeopleHaveAList() {
        assertEquals("""
                # Jumpstarter Enhancement Proposals

                > All proposals, with their statuses, authors and dates. The same as data: https://o.example/r/index.json

                ## Open

                - [JEP-0011 Clock & "Bell"](https://o.example/r/JEP-0011.html): Discussion

                ## Closed

                - [JEP-0010 Power Meter](https://o.example/r/JEP-0010.html): Superseded. A meter, as JEP-0011 has it, maybe with JEP-0011\\[^1\\]. See below, the notes, nowhere, and a picture.
                """, FILES.get("llms.txt").replaceFirst("(?s)\n## Optional.*", ""));
    }

    @Test
    void whatIsNotThereLeadsOn() {
        Document page = page("404.html");
        assertEquals("/r/index.html", page.select("form").attr("action"));
        assertEquals("q", page.select("form input").attr("name"));
        page.select("[href]:not([href^=#]), [src], form")
                .forEach(it -> assertTrue(
                        (it.attr("href") + it.attr("src") + it.attr("action")).startsWith("/r/"), it.toString()));
        assertTrue(page.select("meta[http-equiv]").attr("content").contains("form-action 'self'"));
        assertTrue(page.select("link[rel=canonical]").isEmpty(), "it stands for any page");
    }

    @Test
    void entriesOfFeedsLeadToPages() {
        TextFormat<PublishedRegister> all = SITE.formats().stream()
                .filter(AtomFeed.class::isInstance)
                .findFirst()
                .orElseThrow();
        Document feed = Jsoup.parse(all.write(SITE.index()), Parser.xmlParser());
        assertEquals(
                Set.of(AT + "JEP-0010.html", AT + "JEP-0011.html"),
                Set.copyOf(feed.select("entry > link").eachAttr("href")));
        assertEquals(AT, feed.select("feed > link[rel=alternate]").attr("href"));
        assertEquals(AT + "status.atom", feed.select("feed > link[rel=self]").attr("href"));
        Document ofOne = Jsoup.parse(FILES.get("by-author-ada.atom"), Parser.xmlParser());
        assertEquals(
                AT + "by-author-ada.atom", ofOne.select("feed > link[rel=self]").attr("href"));
        assertEquals(
                Jsoup.parse(new AtomFeed(Sites.WITH_SOURCE.source()).write(SITE.index()), Parser.xmlParser())
                        .select("id")
                        .eachText(),
                feed.select("id").eachText(),
                "what was read stays read");
    }

    @Test
    void aFrameOfSomebodyElseIsToldTheSame() {
        Map<String, SkinPage> pages = SITE.inSkin().collect(Collectors.toMap(SkinPage::path, it -> it));
        SkinPage page = pages.get("JEP-0011.html");
        assertTrue(page.head().contains(HeadElement.link("canonical", AT + "JEP-0011.html")), page.head()::toString);
        assertEquals(data("JEP-0011.html"), data(Jsoup.parse(page.html())));
        assertFalse(pages.containsKey("404.html"), "a skin has one of its own");
    }

    @Test
    void nothingIsSaidWhereNobodyKnowsTheAddress() {
        Map<String, String> files = files(Sites.sample());
        for (String name : List.of("404.html", "sitemap.xml", "robots.txt", "llms.txt")) {
            assertFalse(files.containsKey(name), name);
        }
        Document page = Jsoup.parse(files.get("JEP-0011.html"));
        assertTrue(page.select("[rel=canonical], [property], [type=application/ld+json], dt:contains(Cite it)")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proposals",
                "ftp://o.example/",
                "javascript:alert(1)",
                "//o.example",
                "https://",
                "https://u:p@o.example/",
                "https://o.example/?a",
                "https://o.example/#a",
                "https://o example/",
                "https://o.example/\"><script>"
            })
    void whatIsNoAddressIsNone(String text) {
        assertEquals(Optional.empty(), SiteAddress.of(text));
    }

    private static Map<String, String> files(Site site) {
        Map<String, String> files = new TreeMap<>();
        for (Page page : site.pages().toList()) {
            files.put(page.path(), page.text());
            for (Asset asset : page.assets()) {
                files.put(asset.path(), new String(asset.content(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Document page(String name) {
        return Jsoup.parse(FILES.get(name));
    }

    private static JsonObject data(String page) {
        return data(page(page));
    }

    private static JsonObject data(Document page) {
        return JsonParser.parseString(
                        page.select("script[type=application/ld+json]").first().data())
                .getAsJsonObject();
    }
}
