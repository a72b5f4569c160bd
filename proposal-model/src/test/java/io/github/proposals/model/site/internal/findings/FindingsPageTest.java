package io.github.proposals.model.site.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FindingsPageTest {

    private static final Sites.Judged SAMPLE = Sites.judged();
    private static final Map<String, String> PAGES = Sites.pages(SAMPLE.site(Sites.WITH_SOURCE));
    private static final Document PAGE = Jsoup.parse(PAGES.get("findings.html"));

    @Test
    void showsEachFindingOnceByRuleAndOnceByFile() {
        int all = SAMPLE.checks().diagnostics().all().size();
        assertTrue(all > 20, () -> "only " + all);
        assertEquals(all, PAGE.select(".briefly > li").size());
        assertEquals(all, PAGE.select(".fully > li").size());
        assertEquals(
                PAGE.select(".briefly .message").eachAttr("href").stream()
                        .sorted()
                        .toList(),
                PAGE.select(".fully > li").eachAttr("id").stream()
                        .map(it -> "#" + it)
                        .sorted()
                        .toList());
    }

    @Test
    void countsWhatItShows() {
        for (Element group : PAGE.select(".found")) {
            Map<String, Long> shown = group.select("li > .severity, li > p > .severity").stream()
                    .collect(Collectors.groupingBy(Element::text, TreeMap::new, Collectors.counting()));
            Map<String, Long> said = group.select("summary .severity").stream()
                    .map(it -> it.text().split(" "))
                    .collect(Collectors.toMap(
                            it -> it[1].replaceFirst("s$", ""),
                            it -> Long.parseLong(it[0]),
                            (a, b) -> a,
                            TreeMap::new));
            assertEquals(shown, said, group::text);
        }
        long errors = SAMPLE.checks().diagnostics().count(Severity.ERROR);
        assertTrue(PAGE.select(".lead").text().startsWith(errors + " errors, "), PAGE.select(".lead")::text);
    }

    @Test
    void leadsFromEachFindingToItsRuleItsProposalAndItsLine() {
        assertTrue(PAGES.keySet().containsAll(PAGE.select(".fully .rule").eachAttr("href")));
        assertTrue(PAGES.keySet()
                .containsAll(PAGE.select("#by-proposal ~ .found .more a").eachAttr("href")));
        Element missing = PAGE.select(".fully > li:contains(the section 'Motivation' is missing)")
                .first();
        assertEquals(
                "https://example.org/blob/main/jeps/JEP-0010-power-meter.md#L1",
                missing.select(".place a").attr("href"));
    }

    @Test
    void showsTheLineAndWhatIsWrongInIt() {
        Element broken = PAGE.select(".fully > li:contains(there is no file 'meter.png')")
                .first();
        assertEquals("meter.png", broken.select(".excerpt mark").text());
        assertTrue(broken.select(".excerpt code").text().startsWith("See [below](#details)"));
    }

    @Test
    void showsTheWorstFirst() {
        List<String> order = List.of("error", "warning", "note");
        for (Element group : PAGE.select("section")) {
            List<Integer> first = group.select(".found").stream()
                    .map(it -> order.indexOf(it.select("li .severity").first().text()))
                    .toList();
            assertEquals(first.stream().sorted().toList(), first);
        }
    }

    @Test
    void theProposalSaysHowMuchIsWrongAndWhere() {
        Element wrong = Jsoup.parse(PAGES.get("JEP-0010.html"))
                .select(".fields a[href^=findings]")
                .first();
        String group = wrong.attr("href").substring("findings.html#".length());
        assertEquals(
                PAGE.getElementById(group).parent().select("summary .severity").eachText(),
                List.of(wrong.text().split(", ")));
    }

    @Test
    void whatIsWrongOutsideOfProposalsStandsApart() {
        assertEquals("jeps", PAGE.select("#elsewhere ~ .found h3").text());
    }

    @Test
    void saysThatNothingIsWrong() {
        Checks checks = new Checks(SAMPLE.checks().rules(), Diagnostics.none());
        Site site = SAMPLE.with(checks).site(Sites.PLAIN);
        Document page = Jsoup.parse(Sites.pages(site).get("findings.html"));
        assertTrue(page.select(".lead").text().startsWith("All is well"), page.text());
        assertTrue(page.select(".found").isEmpty());
    }

    @Test
    void manyFindingsAreFoldedUp() {
        Map<String, String> files = IntStream.rangeClosed(10, 200)
                .boxed()
                .map(it -> String.format("%04d", it))
                .collect(Collectors.toMap(it -> "jeps/JEP-" + it + "-x.md", it -> "# JEP-" + it + ": X\n"));
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), History.none());
        String page = Sites.pages(judged.site(Sites.PLAIN)).get("findings.html");
        int all = judged.checks().diagnostics().all().size();
        assertTrue(all > 1000, () -> "only " + all);
        assertFalse(page.contains(" open>"));
        assertTrue(page.length() < all * 1500, () -> "it has " + page.length() + " characters");
    }

    @Test
    void theyFillPagesThatABrowserShowsAtOnce() {
        Map<String, String> files = IntStream.rangeClosed(10, 200)
                .boxed()
                .collect(Collectors.toMap(
                        it -> String.format("jeps/JEP-%04d-x.md", it),
                        it -> String.format("# JEP-%04d: X\n\nSee [x](no.md), [y](no-%d.md).\n", it, it)));
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), History.none());
        Map<String, String> pages = Sites.pages(judged.site(Sites.PLAIN));
        Map<String, Document> found = pages.entrySet().stream()
                .filter(it -> it.getKey().startsWith("findings"))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Jsoup.parse(it.getValue())));
        assertTrue(found.size() > 2, () -> found.keySet().toString());
        pages.forEach((path, text) -> assertTrue(text.length() < 1_000_000, path));
        List<String> told = found.values().stream()
                .flatMap(it -> it.select(".fully > li").eachAttr("id").stream())
                .sorted()
                .toList();
        assertEquals(judged.checks().diagnostics().all().size(), told.size());
        assertEquals(told.stream().distinct().toList(), told);
        int links = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (String link :
                    Jsoup.parse(page.getValue()).select("a[href*=#], .parts a").eachAttr("href")) {
                String there = link.startsWith("#") ? page.getKey() : link.replaceFirst("#.*", "");
                if (found.containsKey(there)) {
                    String anchor = link.replaceFirst("[^#]*#?", "");
                    assertTrue(
                            anchor.isEmpty() || found.get(there).getElementById(anchor) != null,
                            () -> page.getKey() + ": " + link);
                    links++;
                }
            }
        }
        assertTrue(links > told.size(), "the pages of rules lead to each");
    }

    @Test
    void thePageOfARuleHasAllThatItFound() {
        int all = (int) SAMPLE.checks().diagnostics().all().stream()
                .filter(it -> it.rule().equals("section.missing"))
                .count();
        Document page = Jsoup.parse(PAGES.get("rule-section.missing.html"));
        assertEquals(all, page.select("#page\\:found ~ .briefly > li").size());
        assertTrue(page.select(".message").attr("href").startsWith("findings.html#finding-"), page::html);
    }

    @Test
    void aFileMadeOfMistakesDoesNotFillThePage() {
        String links = IntStream.range(0, 5000)
                .mapToObj(it -> "See [x](no-" + it + ".md).\n\n")
                .collect(Collectors.joining());
        Map<String, String> files = Map.of("jeps/JEP-0010-x.md", "# JEP-0010: X\n\n" + links + "\n");
        Sites.Judged judged = Sites.judged("jumpstarter-jep", SourceTree.of("jeps", files), History.none());
        int all = judged.checks().diagnostics().all().size();
        assertTrue(all > 5000, () -> "only " + all);
        Document page = Jsoup.parse(Sites.pages(judged.site(Sites.PLAIN)).get("findings.html"));
        assertEquals(500, page.select("#in-JEP-0010 .fully > li").size());
        Element proposal = page.select("#by-proposal ~ .found").first();
        int inProposal = Arrays.stream(
                        proposal.select("summary .severity").text().split("[^0-9]+"))
                .mapToInt(Integer::parseInt)
                .sum();
        assertTrue(proposal.text().contains("And " + (inProposal - 500) + " more"), "it says how many are left out");
        page.select(".briefly a.message")
                .forEach(it -> assertTrue(page.getElementById(it.attr("href").substring(1)) != null, it::outerHtml));
    }
}
