package io.github.proposals.model.site.internal.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"plano-pep", "dynamo-dep", "jumpstarter-jep"})
    void everyPartHasAnAnchorOfItsOwn(String id) {
        ProposalProcess process = BuiltInProcesses.get(id);
        Document page = page(process);
        ProcessAnchors anchors = new ProcessAnchors(process);
        process.lifecycle().statuses().forEach(it -> assertShows(page, anchors.of(it), it.name()));
        process.fields().forEach(it -> assertShows(page, anchors.of(it), it.name()));
        process.sections().forEach(it -> assertShows(page, anchors.of(it), it.name()));
    }

    private static void assertShows(Document page, String anchor, String name) {
        assertTrue(anchor.matches("(status|field|section)-[a-z0-9-]*[a-z0-9]"), anchor);
        assertTrue(page.getElementById(anchor).text().startsWith(name), anchor);
    }

    @Test
    void everyRuleStandsThereWithTheSeverityThatHoldsHere() {
        Sites.Judged judged = Sites.judged("plano-pep", SourceTree.of("peps", Map.of()), History.none());
        Document page = Jsoup.parse(Sites.pages(judged.site(Sites.PLAIN)).get("process.html"));
        List<RuleInForce> rules = judged.checks().rules();
        assertEquals(rules.size(), page.select(".rules a[href^=rule-]").size());
        for (RuleInForce rule : rules) {
            Element row = page.select(
                            ".rules a[href=" + PageNames.ofRule(rule.info().id()) + "]")
                    .first()
                    .closest("tr");
            assertEquals(
                    rule.severity().map(Severity::word).orElse("off"),
                    row.select(".severity").text());
        }
        assertEquals(
                "off set by the process",
                page.select("tr:has(a[href=rule-mention.unknown.html]) td")
                        .get(1)
                        .text());
    }

    @Test
    void whatTheProcessDoesNotHaveIsNotMentioned() {
        Document page = page(new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: house
                        name: House Rules
                        prefix: HR
                        files: {name: "HR-{number}-{slug}.md"}
                        """))
                .process()
                .orElseThrow());
        assertEquals(
                List.of("Names and numbers", "More demands", "Rules"),
                page.select("h2").eachText());
        assertTrue(
                page.select(".chips").text().startsWith("Names"),
                page.select(".chips").text());
    }

    @Test
    void aStepSaysWhatItNeeds() {
        ProposalProcess process = new ProcessReader()
                .read(new SourceText("process.yaml", """
                        id: house
                        name: House Rules
                        prefix: HR
                        files: {name: "HR-{number}-{slug}.md"}
                        title: {form: "HR-{number}: {title}"}
                        header: field-table
                        fields:
                          - {name: Status, type: status}
                          - {name: Decided, type: date}
                        statuses:
                          - {name: Open <b>, kind: open, initial: true, meaning: Talk., next: [Done]}
                          - {name: Done, kind: done, meaning: Built.}
                          - {name: done!, kind: done, meaning: Twice.}
                        transitions:
                          - from: "Open <b>"
                            to: Done
                            needs: {fields: [Decided], days: 7, says: Sleep over it *well*}
                        """))
                .process()
                .orElseThrow();
        Document page = page(process);
        assertEquals(
                "Done Needs Decided, 7 days before it. Sleep over it well",
                page.select(".targets li").first().text());
        assertEquals("well", page.select(".targets q em").text());
        assertEquals(
                List.of("status-open-b", "status-done", "status-done-2"),
                page.select(".statuses > div").eachAttr("id"));
    }

    private static Document page(ProposalProcess process) {
        return Jsoup.parse(Sites.pages(site(process)).get("process.html"));
    }

    private static Site site(ProposalProcess process) {
        return Sites.site(process, SourceTree.of("docs", Map.of()), History.none(), Sites.PLAIN);
    }
}
