package io.github.proposals.model.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Findings that belong together: those in a file, or those of a rule.
 *
 * @param anchor where they stand
 * @param name the proposal, the file or the rule
 * @param about its title, or what it finds
 * @param page where more about it can be read; empty if there is no page
 * @param tally how many there are
 * @param open whether they are shown at once
 * @param rows the findings, the worst first
 */
record FindingsGroup(String anchor, String name, String about, String page, Tally tally, boolean open, List<Row> rows) {

    /** More of them are folded up at first. */
    private static final int AT_ONCE = 25;

    /** Nobody reads more of them. */
    private static final int MOST = 2000;

    /**
     * A finding, and whose it is.
     *
     * @param item the finding
     * @param file the proposal or the file
     * @param page the page of the proposal; empty if there is none
     * @param full whether it is told in full, below its file
     */
    record Row(FindingItem item, String file, String page, boolean full) {

        private Row after(Row before) {
            return new Row(item.after(before.item), file, page, full);
        }
    }

    /** {@return the groups of proposals, the worst first} */
    static List<FindingsGroup> ofProposals(Site site) {
        return sorted(files(site, true));
    }

    /** {@return the groups of all other files, the worst first} */
    static List<FindingsGroup> ofOtherFiles(Site site) {
        return sorted(files(site, false));
    }

    private static Stream<FindingsGroup> files(Site site, boolean proposals) {
        boolean open = site.checks().diagnostics().all().size() <= AT_ONCE;
        return site.findings().byPath().entrySet().stream()
                .filter(it -> site.names().at(it.getKey()).isPresent() == proposals)
                .map(it -> ofFile(site, it, open));
    }

    private static FindingsGroup ofFile(Site site, Map.Entry<String, List<Findings.Numbered>> file, boolean open) {
        String path = file.getKey();
        String anchor = "file-" + file.getValue().get(0).number();
        return site.names()
                .at(path)
                .map(site::link)
                .map(it ->
                        group(site, Findings.anchor(it.page()), it.id(), it.title(), it.page(), open, file.getValue()))
                .orElseGet(() -> group(site, anchor, path, "", "", open, file.getValue()));
    }

    /** {@return the groups of rules, the worst first} */
    static List<FindingsGroup> ofRules(Site site) {
        return sorted(site.checks().rules().stream()
                .map(rule -> rule.info())
                .filter(rule -> !site.findings().ofRule(rule.id()).isEmpty())
                .map(rule -> group(
                        site,
                        Findings.anchorOfRule(rule.id()),
                        rule.id(),
                        rule.summary(),
                        PageNames.ofRule(rule.id()),
                        false,
                        site.findings().ofRule(rule.id()))));
    }

    private static FindingsGroup group(
            Site site,
            String anchor,
            String name,
            String about,
            String page,
            boolean open,
            List<Findings.Numbered> findings) {
        List<Row> rows = findings.stream()
                .sorted(Comparator.comparing(it -> it.diagnostic().severity()))
                .limit(MOST)
                .map(it -> row(site, it))
                .toList();
        List<Row> shown = IntStream.range(0, rows.size())
                .mapToObj(i -> i == 0 ? rows.get(i) : rows.get(i).after(rows.get(i - 1)))
                .toList();
        return new FindingsGroup(anchor, name, about, page, Tally.of(findings), open, shown);
    }

    /** {@return how many more there are than have a row, in words; empty if that was all} */
    String more() {
        return more(tally.all() - rows.size());
    }

    /** {@return how many more there are than are told in full, in words; empty if that was all} */
    String hidden() {
        return more(tally.all() - (int) rows.stream().filter(Row::full).count());
    }

    private static String more(int count) {
        return count == 0 ? "" : count + " more";
    }

    private static Row row(Site site, Findings.Numbered found) {
        String path = found.diagnostic().place().path();
        FindingItem item = FindingItem.of(found, site.options());
        return site.names()
                .at(path)
                .map(site::link)
                .map(it -> new Row(item, it.id(), it.page(), found.shown()))
                .orElseGet(() -> new Row(item, path, "", found.shown()));
    }

    /** What is equally bad stays in its order. */
    private static List<FindingsGroup> sorted(Stream<FindingsGroup> groups) {
        return groups.sorted(Comparator.comparing(FindingsGroup::tally)).toList();
    }
}
