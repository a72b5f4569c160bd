package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What strangers write does nothing but be read. Each attack has a page of its own; a browser looks at every fourth of them, and
 * with {@code -Dattacks.all=true} at all. What the library makes of each is tried without a browser.
 */
@InBrowser
@Order(1)
class AttackTest {

    private static final String POLICY = "<meta http-equiv=Content-Security-Policy"
            + " content=\"default-src 'none'; script-src 'self'; img-src 'self' data:; base-uri 'none'\">";
    private static final String SCRIPT = "<script src=scripts/wrong.js></script>";
    private static final String TEXT = "const TEXT = '<img src=data: onerror=hit() style=color:red>';\n";

    @Test
    void thereAreManyAttacks() {
        assertTrue(Attacks.all().stream().distinct().count() >= 400);
    }

    @Test
    void noPageRunsAnythingEvenWhereItWouldBeAllowed(Browsing browsing) {
        WrittenSite site = TestSites.ATTACKS.site();
        List<String> own = site.proposals();
        Set<String> some = Set.copyOf(every(Boolean.getBoolean("attacks.all") ? 1 : 4, own));
        List<String> pages = site.different().stream()
                .filter(it -> some.contains(it) || !own.contains(it))
                .toList();
        assertTrue(pages.size() > 100, pages::toString);
        Trouble.assertNone(trouble(site, pages, browsing.with(it -> it.setBypassCSP(true))));
    }

    @Test
    void noTextThatWasRunsAnything(Browsing browsing) {
        WrittenSite site = TestSites.ATTACKS.site();
        assertTrue(site.past().size() >= 20, site.past()::toString);
        Trouble.assertNone(trouble(site, site.past(), browsing.with(it -> it.setBypassCSP(true))));
    }

    @Test
    void noPageTriesToDoWhatItsPolicyForbids(Browsing browsing) {
        WrittenSite site = TestSites.ATTACKS.site();
        Trouble.assertNone(trouble(site, every(10, site.proposals()), browsing));
    }

    @Test
    void whatASearchShowsOfTextsIsText(Browsing browsing) {
        Register register =
                new Register(browsing.with(it -> it.setBypassCSP(true)).open(TestSites.ATTACKS.site(), "index.html"));
        register.searchField().focus();
        Patience.until(register.page(), "Boolean(proposalSearch.texts)");
        int snippets = 0;
        for (String word : List.of("script", "onerror", "img", "alert", "hit", "href", "svg")) {
            register.search(word);
            snippets += register.page().locator(".snippet").count();
            assertEquals(0, register.page().locator(".snippet *").count());
        }
        assertTrue(snippets > 10, "" + snippets);
    }

    private static List<String> every(int step, List<String> pages) {
        return IntStream.range(0, pages.size())
                .filter(it -> it % step == 0)
                .mapToObj(pages::get)
                .toList();
    }

    /** Nobody can look at them: they lead on at once. */
    @Test
    void whatLeadsOnHasWordsAndOneAddressOfTheSite() {
        WrittenSite site = TestSites.ATTACKS.site();
        List<String> forwards = site.leadingOn();
        Set<String> files = Set.copyOf(site.files());
        assertTrue(forwards.size() > 100, forwards::toString);
        for (String forward : forwards) {
            Document page = Jsoup.parse(site.text(forward));
            assertEquals(
                    "html head meta meta meta meta meta meta title link body main h1 p a",
                    page.getAllElements().stream().skip(1).map(Element::tagName).collect(Collectors.joining(" ")),
                    forward);
            String address = page.select("a").attr("href");
            assertEquals(address, page.select("link").attr("href"), forward);
            assertEquals(
                    "0; url=" + address, page.select("[http-equiv=refresh]").attr("content"), forward);
            assertTrue(files.contains(address.replaceFirst("^[.][.]/", "")), forward + " leads to " + address);
        }
    }

    @Test
    void noPageOfAProcessRunsAnything(Browsing browsing) {
        List<String> trouble = new ArrayList<>();
        browsing.with(it -> it.setBypassCSP(true));
        AttackedSites.processes().forEach(site -> trouble.addAll(trouble(site, site.kinds(), browsing)));
        Trouble.assertNone(trouble);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>hit()</script>",
                "<img src=data: onerror=hit()>",
                "<p onmouseover=hit()>x</p>",
                "<a href=javascript:hit()>x</a>",
                "<script>prompt()</script>",
                "<script>open('https://elsewhere.example')</script>",
                "<script>location = 'https://elsewhere.example'</script>",
                "<meta http-equiv=refresh content='0;url=https://elsewhere.example'>",
                "<img src=https://elsewhere.example/x.png>",
                "<p style='position:fixed;inset:0'>x</p>",
                "<form action=x><button>x</button></form>",
                "<a href=# onclick=hit()>x</a>",
                "<svg><a xlink:href=javascript:hit()>x</a></svg>",
                "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
                "<base href=https://elsewhere.example>"
            })
    void whatRunsIsFound(String attack, Browsing browsing) throws IOException {
        assertTrue(!seen("", attack, "", browsing).isEmpty(), "nothing was seen of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>hit()</script>",
                "<img src=data: onerror=hit()>",
                "<p onmouseover=hit()>x</p>",
                "<svg onload=hit()></svg>",
                "<style>p { color: red }</style>",
                "<p style='color: red'>x</p>",
                "<img src=https://elsewhere.example/x.png>",
                "<iframe src=attack.html></iframe>"
            })
    void whatItsPolicyForbidsIsFound(String attack, Browsing browsing) throws IOException {
        List<String> found = seen(POLICY, attack, "", browsing);
        assertTrue(found.stream().anyMatch(it -> it.contains("its policy forbids")), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.body.innerHTML = TEXT",
                "document.body.append(document.importNode(new DOMParser().parseFromString(TEXT, 'text/html').body, true))"
            })
    void whatAScriptPutsIntoThePageIsFound(String script, Browsing browsing) throws IOException {
        List<String> found = seen(POLICY, "", script, browsing);
        assertTrue(found.stream().anyMatch(it -> it.contains("its policy forbids script-src-attr")), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new DOMParser().parseFromString(TEXT, 'text/html')",
                "new DOMParser().parseFromString('<base href=https://elsewhere.example>' + TEXT, 'text/html')",
                "document.implementation.createHTMLDocument('').body.innerHTML = TEXT",
                "document.createElement('template').innerHTML = TEXT"
            })
    void whatIsOnlyReadIsNotFound(String script, Browsing browsing) throws IOException {
        assertEquals(List.of(), seen(POLICY, "<p>x</p>", script, browsing));
        assertEquals(List.of(), seen("", "<p>x</p>", script, browsing));
    }

    /** What is found on a page with a text in it, and with a script that may use another one. */
    private static List<String> seen(String head, String body, String script, Browsing browsing) throws IOException {
        Path folder = Files.createDirectories(SiteWriter.SITES.resolve("wrong"));
        String page = "<!DOCTYPE html><title>x</title>" + head + "<body>" + body;
        Files.writeString(folder.resolve("attack.html"), script.isEmpty() ? page : page + SCRIPT);
        Files.createDirectories(folder.resolve("scripts"));
        Files.writeString(folder.resolve("scripts/wrong.js"), TEXT + script);
        List<String> found = new ArrayList<>();
        new Watch(browsing, new WrittenSite("wrong", folder)).look("attack.html", found);
        if (!found.isEmpty()) {
            browsing.provoked();
        }
        return found;
    }

    private static List<String> trouble(WrittenSite site, List<String> pages, Browsing browsing) {
        Watch watch = new Watch(browsing, site);
        List<String> found = new ArrayList<>();
        for (String path : pages) {
            watch.look(path, found);
        }
        return found;
    }
}
