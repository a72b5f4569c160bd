package io.github.proposals.model.site.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.site.LivePages;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Of more proposals than a page has room for the page has the first ones, and stays as large as it is however many there are. */
class LargeRegisterTest {

    private static final List<String> STATUSES = List.of("Draft", "Accepted", "Final", "Rejected");

    private static final int COUNT = Sheets.MOST + 1;
    private static final LivePages PAGES = pages(COUNT);
    private static final Document REGISTER = page(PAGES, "index.html");

    private static LivePages pages(int count) {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < count; i++) {
            files.put("jeps/JEP-%1$05d-x.md".formatted(i), """
                    # JEP-%1$05d: Lamp %1$d

                    | Field | Value |
                    |---|---|
                    | **Title** | Lamp %1$d |
                    | **Author(s)** | @keeper%2$d |
                    | **Status** | %3$s |
                    | **Created** | 2026-01-%4$02d |
                    """.formatted(
                            i, i % 9, STATUSES.get(i % STATUSES.size()), 1 + i % 28));
        }
        ProposalProcess process = BuiltInProcesses.get("jumpstarter-jep");
        ProposalReader reader = new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)));
        try {
            Register register = new RegisterReader(reader, LintSettings.NONE.register())
                    .read(SourceTree.of("jeps", files), Progress.NONE);
            return new Sites.Judged(
                            PublishedRegister.of(register),
                            register,
                            new Checks(List.of(), Diagnostics.none()),
                            new Linter(reader, List.of(), LintSettings.NONE))
                    .site(Sites.PLAIN)
                    .live("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(LivePages pages, String path) {
        return Jsoup.parse(pages.page(path).orElseThrow().page().text());
    }

    private static int size(LivePages pages) {
        return pages.page("index.html").orElseThrow().page().text().length();
    }

    private static int scripts(LivePages pages, String name) {
        int size = 0;
        for (int i = 0; pages.asset(Together.file(name, i)).isPresent(); i++) {
            size += pages.asset(Together.file(name, i)).get().content().length;
        }
        return size;
    }

    @Test
    void thePageHasTheFirstRowsOfEachGroupAndSaysHowManyThereAre() {
        assertEquals(STATUSES.size(), REGISTER.select("section").size());
        assertTrue(REGISTER.select("tbody tr").size() <= 200 * STATUSES.size());
        assertEquals(
                COUNT, Integer.parseInt(REGISTER.getElementById("page:groups").attr("data-count")));
        assertEquals(
                COUNT,
                REGISTER.select("h2 .count").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
        assertEquals(
                "The first 200 of 751. All proposals by number",
                REGISTER.select(".rest").first().text());
    }

    @Test
    void withoutAnyScriptAllOfThemCanBeRead() {
        List<String> read = new ArrayList<>();
        String next = REGISTER.select(".rest a").attr("href");
        while (!next.isEmpty()) {
            Document page = page(PAGES, next);
            assertTrue(page.select("tbody tr").size() <= Sheets.ROWS);
            read.addAll(page.select("tbody tr").eachAttr("data-id"));
            next = page.select(".parts").first().select("[aria-current] + a").attr("href");
        }
        assertEquals(COUNT, read.size());
        assertEquals(read.stream().distinct().sorted().toList(), read);
    }

    @Test
    void whatProposalsHaveInCommonIsOnSeveralPagesOnlyWhereItIsTooMuchForOne() {
        assertEquals(751, page(PAGES, "by-status-draft.html").select("tbody tr").size());
        assertTrue(page(PAGES, "by-status-draft.html").select(".parts").isEmpty());
    }

    @Test
    void itGrowsByItsScriptsAlone() {
        LivePages twice = pages(2 * COUNT);
        assertTrue(size(twice) < size(PAGES) * 11 / 10, () -> size(PAGES) + ", " + size(twice));
        assertTrue(size(PAGES) < 800_000, () -> "" + size(PAGES));
        for (String name : List.of("register-rows", "search-texts")) {
            int one = scripts(PAGES, name);
            int two = scripts(twice, name);
            assertTrue(two < one * 11 / 5, () -> name + ": " + one + ", " + two);
            assertTrue(one < COUNT * 200, () -> name + ": " + one);
        }
    }

    @Test
    void itsScriptsHaveEachProposalOnce() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; PAGES.asset(Together.file("register-rows", i)).isPresent(); i++) {
            all.append(new String(
                    PAGES.asset(Together.file("register-rows", i)).get().content(), StandardCharsets.UTF_8));
        }
        for (int i = 0; i < COUNT; i++) {
            String row = "[\"JEP-%04d\"".formatted(i);
            assertTrue(all.indexOf(row) >= 0 && all.indexOf(row) == all.lastIndexOf(row), row);
        }
    }
}
