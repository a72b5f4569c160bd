package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts findings together that are read together.
 *
 * @param checks what was looked for
 * @param findings what was found
 * @param names the pages of proposals
 * @param options where files can be read
 */
record FindingsGroups(Checks checks, Findings findings, PageNames names, SiteOptions options) {

    /** More of them are folded up at first. */
    private static final int AT_ONCE = 25;

    /** Nobody reads more of them. */
    private static final int MOST = 2000;

    /** {@return the groups of proposals, the worst first} */
    List<FindingsGroup> ofProposals() {
        return sorted(files(true));
    }

    /** {@return the groups of all other files, the worst first} */
    List<FindingsGroup> ofOtherFiles() {
        return sorted(files(false));
    }

    private Stream<FindingsGroup> files(boolean proposals) {
        boolean open = checks.diagnostics().all().size() <= AT_ONCE;
        return findings.byPath().entrySet().stream()
                .filter(it -> names.at(it.getKey()).isPresent() == proposals)
                .map(it -> ofFile(it, open));
    }

    private FindingsGroup ofFile(Map.Entry<String, List<Findings.Numbered>> file, boolean open) {
        String path = file.getKey();
        String anchor = "file-" + file.getValue().get(0).number();
        return names.at(path)
                .map(names::link)
                .map(it -> group(Findings.anchor(it.page()), it.id(), it.title(), it.page(), open, file.getValue()))
                .orElseGet(() -> group(anchor, path, "", "", open, file.getValue()));
    }

    /** {@return the groups of rules, the worst first} */
    List<FindingsGroup> ofRules() {
        return sorted(checks.rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !findings.ofRule(rule.id()).isEmpty())
                .map(rule -> group(
                        Findings.anchorOfRule(rule.id()),
                        rule.id(),
                        rule.summary(),
                        PageNames.ofRule(rule.id()),
                        false,
                        findings.ofRule(rule.id()))));
    }

    private FindingsGroup group(
            String anchor, String name, String about, String page, boolean open, List<Findings.Numbered> some) {
        List<FindingsGroup.Row> rows = some.stream()
                .sorted(Comparator.comparing(it -> it.diagnostic().severity()))
                .limit(MOST)
                .map(it -> row(it))
                .toList();
        List<FindingsGroup.Row> shown = IntStream.range(0, rows.size())
                .mapToObj(i -> i == 0 ? rows.get(i) : rows.get(i).after(rows.get(i - 1)))
                .toList();
        return new FindingsGroup(anchor, name, about, page, Tally.of(some), open, shown);
    }

    private FindingsGroup.Row row(Findings.Numbered found) {
        String path = found.diagnostic().place().path();
        FindingItem item = FindingItem.of(found, options);
        return names.at(path)
                .map(names::link)
                .map(it -> new FindingsGroup.Row(item, it.id(), it.page(), found.shown()))
                .orElseGet(() -> new FindingsGroup.Row(item, path, "", found.shown()));
    }

    /** What is equally bad stays in its order. */
    private static List<FindingsGroup> sorted(Stream<FindingsGroup> groups) {
        return groups.sorted(Comparator.comparing(FindingsGroup::tally)).toList();
    }
}
