package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts findings together that are read together.
 *
 * @param checks what was looked for
 * @param findings what was found
 * @param names the pages of proposals
 * @param options where files can be read
 * @param from the page that shows them
 */
record FindingsGroups(Checks checks, Findings findings, PageNames names, SiteOptions options, String from) {

    /** More of them are folded up at first. */
    private static final int AT_ONCE = 25;

    /** The page of the rule has more of what it found. */
    private static final int MOST_OF_RULE = 20;

    /** {@return the groups of proposals on a page, the worst first} */
    List<FindingsGroup> ofProposals(int page) {
        return files(page, true);
    }

    /** {@return the groups of all other files on a page, the worst first} */
    List<FindingsGroup> ofOtherFiles(int page) {
        return files(page, false);
    }

    private List<FindingsGroup> files(int page, boolean proposals) {
        boolean open = checks.diagnostics().all().size() <= AT_ONCE;
        return findings.onPage(page).stream()
                .filter(it -> it.proposal() == proposals)
                .map(it -> ofFile(it, open))
                .toList();
    }

    private FindingsGroup ofFile(FileFindings file, boolean open) {
        String anchor = "file-"
                + file.found().stream()
                        .mapToInt(Findings.Numbered::number)
                        .min()
                        .orElse(0);
        List<Findings.Numbered> shown =
                file.found().stream().filter(Findings.Numbered::shown).toList();
        Tally tally = Tally.of(file.found());
        return names.at(file.path())
                .map(names::link)
                .map(it -> new FindingsGroup(
                        Findings.anchor(it.page()), it.id(), it.title(), it.page(), tally, open, rows(shown)))
                .orElseGet(() -> new FindingsGroup(anchor, file.path(), "", "", tally, open, rows(shown)));
    }

    /** {@return the groups of rules, the worst first; what is equally bad stays in its order} */
    List<FindingsGroup> ofRules() {
        return checks.rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !findings.ofRule(rule.id()).isEmpty())
                .map(rule -> new FindingsGroup(
                        Findings.anchorOfRule(rule.id()),
                        rule.id(),
                        rule.summary(),
                        PageNames.ofRule(rule.id()),
                        Tally.of(findings.ofRule(rule.id())),
                        false,
                        worst(findings.ofRule(rule.id()), MOST_OF_RULE)))
                .sorted(Comparator.comparing(FindingsGroup::tally))
                .toList();
    }

    /** {@return the rows of some findings, the worst first} */
    List<FindingsGroup.Row> worst(List<Findings.Numbered> some, int most) {
        return rows(some.stream()
                .sorted(Comparator.comparing(it -> it.diagnostic().severity()))
                .limit(most)
                .toList());
    }

    private List<FindingsGroup.Row> rows(List<Findings.Numbered> some) {
        List<FindingsGroup.Row> rows = some.stream().map(this::row).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> i == 0 ? rows.get(i) : rows.get(i).after(rows.get(i - 1)))
                .toList();
    }

    private FindingsGroup.Row row(Findings.Numbered found) {
        String path = found.diagnostic().place().path();
        FindingItem item = FindingItem.of(found, options);
        String full = found.shown() ? found.address(from) : "";
        return names.at(path)
                .map(names::link)
                .map(it -> new FindingsGroup.Row(item, it.id(), it.page(), full))
                .orElseGet(() -> new FindingsGroup.Row(item, path, "", full));
    }
}
