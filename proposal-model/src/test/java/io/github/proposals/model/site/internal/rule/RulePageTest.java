package io.github.proposals.model.site.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.RuleInForce.DecidedBy;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static final Sites.Judged SAMPLE = Sites.judged();
    private static final Map<String, String> PAGES = Sites.pages(SAMPLE.site(Sites.WITH_SOURCE));

    @Test
    void everyRuleHasAPageWithHeadingsInOrder() {
        assertTrue(SAMPLE.checks().rules().size() > 90);
        for (RuleInForce rule : SAMPLE.checks().rules()) {
            Document page = Jsoup.parse(PAGES.get(PageNames.ofRule(rule.info().id())));
            assertEquals(List.of(rule.info().id()), page.select("h1").eachText());
            int before = 1;
            for (String name : page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(it -> it.normalName())
                    .toList()) {
                int level = name.charAt(1) - '0';
                assertTrue(level <= before + 1, () -> rule.info().id() + ": " + name);
                before = level;
            }
            assertEquals(rule.info().summary(), page.select(".lead").text());
            assertTrue(
                    page.select(".text").text().startsWith("Why"), rule.info().id());
        }
    }

    @Test
    void saysHowBadItIsHereAndWhatItFound() {
        Document page = page("section.missing");
        assertEquals("error", page.select(".fields .severity").text());
        assertEquals(
                "findings.html#rule-section.missing", page.select(".fields a").attr("href"));
        assertTrue(page.select(".fields .said").text().contains("all required sections must be present"));
    }

    @Test
    void quotesTheProcessEvenWhereNothingIsWrong() {
        Site site = Sites.site("plano-pep", SourceTree.of("peps", Map.of()), History.none(), Sites.PLAIN);
        Document page = Jsoup.parse(Sites.pages(site).get("rule-status.undecided.html"));
        assertEquals(
                "The accepting maintainer merges the PR with the status set to Accepted. PEP-0000",
                page.select(".fields .said").text());
    }

    @Test
    void leadsToOtherRulesAndNamesTheFilesOfExamples() {
        Document page = page("section.missing");
        assertTrue(page.select(".text a[href=rule-section.level.html]").hasText());
        assertEquals(
                List.of("0004-warm-cache.md"),
                page.select(".text p:has(code):has(+ pre)").eachText().stream()
                        .distinct()
                        .toList());
    }

    @Test
    void ofARuleWithoutAPageTheSummaryIsShown() {
        RuleInfo rule = new RuleInfo("house.style", Severity.ERROR, "A rule of <our> own.");
        Checks checks = new Checks(
                List.of(
                        new RuleInForce(
                                rule,
                                Optional.empty(),
                                DecidedBy.PROJECT,
                                List.of(),
                                "# house.style\n\nA rule of <our> own."),
                        new RuleInForce(
                                new RuleInfo("house.two", Severity.INFO, "Two."),
                                Optional.of(Severity.INFO),
                                DecidedBy.PROCESS,
                                List.of(),
                                "Just words, and [nowhere](x.md).\n\n# Title\n")),
                Diagnostics.none());
        Map<String, String> pages = Sites.pages(SAMPLE.with(checks).site(Sites.PLAIN));
        Document page = Jsoup.parse(pages.get("rule-house.style.html"));
        assertEquals("A rule of <our> own.", page.select(".lead").text());
        assertEquals(
                "switched off This project says so.",
                page.select(".fields dd").first().text());
        Document two = Jsoup.parse(pages.get("rule-house.two.html"));
        assertEquals(List.of("house.two"), two.select("h1").eachText());
        assertEquals("Just words, and nowhere. Title #", two.select(".text").text());
        assertEquals(
                "off",
                Jsoup.parse(pages.get("process.html"))
                        .select(".rules .off .severity")
                        .text());
    }

    private static Document page(String rule) {
        return Jsoup.parse(PAGES.get(PageNames.ofRule(rule)));
    }
}
