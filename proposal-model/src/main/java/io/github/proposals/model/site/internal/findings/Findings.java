package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What was found, by file and by rule, and where on the pages of findings it stands. */
public final class Findings {

    private final List<FileFindings> files;
    private final List<List<FileFindings>> byPage = new ArrayList<>();
    private final Tally tally;
    private final int inProposals;
    private final Map<String, FileFindings> byPath = new TreeMap<>();
    private final Map<String, List<Numbered>> byRule = new TreeMap<>();

    /**
     * All that was found.
     *
     * @param document tells beside which document a file stands that holds its header
     * @param names the pages of proposals
     */
    public Findings(Diagnostics diagnostics, UnaryOperator<String> document, PageNames names) {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            byFile.computeIfAbsent(document.apply(diagnostic.place().path()), it -> new ArrayList<>())
                    .add(diagnostic);
        }
        int before = 0;
        List<FileFindings> unplaced = new ArrayList<>();
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            unplaced.add(FileFindings.of(file.getKey(), names.at(file.getKey()).isPresent(), before, file.getValue()));
            before += file.getValue().size();
        }
        // Proposals first, and among equals the worst: what is equally bad stays in its order.
        Map<FileFindings, Tally> tallies = new IdentityHashMap<>();
        unplaced.forEach(it -> tallies.put(it, Tally.of(it.found())));
        unplaced.sort(Comparator.comparing((FileFindings it) -> !it.proposal()).thenComparing(tallies::get));
        FindingsPages pages = new FindingsPages();
        this.files =
                unplaced.stream().map(it -> it.on(pages.place(it.weight()))).toList();
        for (FileFindings file : files) {
            if (file.page() == byPage.size()) {
                byPage.add(new ArrayList<>());
            }
            byPage.get(file.page()).add(file);
            byPath.put(file.path(), file);
        }
        this.tally = tallies.values().stream().reduce(Tally.NONE, Tally::and);
        this.inProposals = (int) files.stream().filter(FileFindings::proposal).count();
        // By path, as they are numbered.
        byPath.values().stream()
                .flatMap(it -> it.found().stream())
                .forEach(it -> byRule.computeIfAbsent(it.diagnostic().rule(), rule -> new ArrayList<>())
                        .add(it));
    }

    /** {@return the findings in each file that has some: proposals first, the worst first} */
    List<FileFindings> files() {
        return files;
    }

    /** {@return those that one of the pages tells, from 0 on} */
    List<FileFindings> onPage(int number) {
        return number < byPage.size() ? byPage.get(number) : List.of();
    }

    /** {@return how many pages they fill, one where nothing was found} */
    public int pages() {
        return files.isEmpty() ? 1 : files.get(files.size() - 1).page() + 1;
    }

    /** {@return the findings of a rule} */
    public List<Numbered> ofRule(String id) {
        return byRule.getOrDefault(id, List.of());
    }

    /** {@return how many rules found something} */
    int rules() {
        return byRule.size();
    }

    /** {@return how many findings there are} */
    Tally tally() {
        return tally;
    }

    /** {@return in how many proposals there are some} */
    int inProposals() {
        return inProposals;
    }

    /** {@return a link to what is wrong with a proposal, if anything is} */
    public Optional<Link> link(PublishedProposal proposal, PageNames names) {
        return Optional.ofNullable(byPath.get(proposal.path()))
                .map(it -> new Link(
                        Tally.of(it.found()), PageNames.ofFindings(it.page()) + "#" + anchor(names.of(proposal))));
    }

    /** {@return what was found in a proposal, the worst first, to be shown beside its text} */
    public List<FindingNote> notes(PublishedProposal proposal, SiteOptions options) {
        List<Numbered> found = Optional.ofNullable(byPath.get(proposal.path()))
                .map(FileFindings::found)
                .orElse(List.of());
        return IntStream.range(0, found.size())
                .filter(i -> found.get(i).shown())
                .mapToObj(i -> FindingNote.of(i + 1, found.get(i), options))
                .toList();
    }

    /** {@return a link to what a rule found, if it found anything} */
    public Optional<Link> link(String rule) {
        List<Numbered> found = ofRule(rule);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(Tally.of(found), MainPage.FINDINGS.page() + "#" + anchorOfRule(rule)));
    }

    /** {@return where the findings of a proposal stand} */
    static String anchor(String page) {
        return "in-" + page.replaceFirst("\\.html$", "");
    }

    /** {@return where the findings of a rule stand} */
    static String anchorOfRule(String rule) {
        return "rule-" + rule;
    }

    /**
     * A finding.
     *
     * @param number its position among all of them
     * @param diagnostic what was found
     * @param shown whether it is told in full
     * @param page which of the pages tells it in full, from 0 on
     */
    public record Numbered(int number, Diagnostic diagnostic, boolean shown, int page) {

        /** {@return where it stands} */
        String anchor() {
            return "finding-" + number;
        }

        /** {@return where it is told in full, as a page links to it} */
        String address(String from) {
            String there = PageNames.ofFindings(page);
            return (there.equals(from) ? "" : there) + "#" + anchor();
        }
    }

    /**
     * A link to findings.
     *
     * @param tally how many there are
     * @param address where they are
     */
    public record Link(Tally tally, String address) {}
}
