package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page names is there. */
class LinksTest {

    static List<TestSites> sites() {
        return List.of(TestSites.values());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void eachLinkAndFileOfASiteIsThere(TestSites which) {
        WrittenSite site = which.site();
        Set<String> files = Set.copyOf(site.files());
        Map<String, Set<String>> anchors = new HashMap<>();
        List<String> wanted = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : site.pages()) {
            Document page = Jsoup.parse(site.text(name));
            Set<String> ids = new HashSet<>();
            page.getElementsByAttribute("id").eachAttr("id").stream()
                    .filter(id -> !ids.add(id))
                    .forEach(id -> problems.add(site + "/" + name + " has two elements " + id));
            anchors.put(name, ids);
            targets(page).filter(LinksTest::isInside).forEach(it -> wanted.add(name + " " + it));
        }
        for (String each : wanted) {
            String from = each.substring(0, each.indexOf(' '));
            String[] target = each.substring(from.length() + 1).split("#", 2);
            String path = decoded(target[0].isEmpty() ? from : target[0].replaceFirst("\\?.*", ""));
            if (!files.contains(path)) {
                problems.add(site + "/" + each + ": there is no such file");
            } else if (target.length == 2
                    && !anchors.getOrDefault(path, Set.of()).contains(decoded(target[1]))) {
                problems.add(site + "/" + each + ": there is no such place");
            }
        }
        assertTrue(wanted.size() > 50, () -> "only " + wanted.size());
        Trouble.assertNone(problems);
    }

    @Test
    void eachFileIsNamedByAPage() {
        WrittenSite site = TestSites.SAMPLE.site();
        Set<String> left = new HashSet<>(site.files());
        // The search loads it when somebody searches.
        assertTrue(left.remove("search-texts.js"));
        // Whoever types an address comes to these.
        assertTrue(left.removeAll(site.forwards()));
        for (String name : site.pages()) {
            targets(Jsoup.parse(site.text(name)))
                    .map(it -> it.replaceFirst("[#?].*", ""))
                    .forEach(left::remove);
        }
        assertEquals(Set.of(), left);
    }

    private static Stream<String> targets(Document page) {
        return Stream.concat(
                page.getElementsByAttribute("href").stream().map(it -> it.attr("href")),
                page.getElementsByAttribute("src").stream().map(it -> it.attr("src")));
    }

    private static boolean isInside(String target) {
        return !target.matches("(?is)[a-z][a-z0-9+.-]*:.*");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
