package io.github.proposals.model.site.internal.findings;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Part;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.SiteOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of everything that is wrong: by rule, to see what is wrong most, and by proposal, to set it right. */
public final class FindingsPage {

    private static final Template TEMPLATE = SiteTemplates.get("findings");

    private FindingsPage() {}

    /**
     * {@return one of the pages}
     *
     * @param number which one, from 0 on; the first one has the rules, too
     */
    public static Content of(
            PublishedRegister index,
            Checks checks,
            Findings findings,
            PageNames names,
            SiteOptions options,
            int number) {
        FindingsGroups groups = new FindingsGroups(checks, findings, names, options, PageNames.ofFindings(number));
        View view = new View(
                Frame.of(index, MainPage.FINDINGS, number + 1, findings.pages()),
                index.asOf().map(LocalDate::toString),
                index.proposals().size(),
                checks.rules().stream().filter(it -> it.severity().isPresent()).count(),
                findings.tally(),
                number == 0 ? groups.ofRules() : List.of(),
                groups.ofProposals(number),
                groups.ofOtherFiles(number),
                number,
                findings);
        return new Content(PageNames.ofFindings(number), view.frame(), TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            Optional<String> asOf,
            int all,
            long checked,
            Tally tally,
            List<FindingsGroup> rules,
            List<FindingsGroup> proposals,
            List<FindingsGroup> files,
            int number,
            Findings findings) {

        boolean none() {
            return findings.files().isEmpty();
        }

        boolean ofRules() {
            return !rules.isEmpty();
        }

        boolean ofProposals() {
            return !proposals.isEmpty();
        }

        boolean ofFiles() {
            return !files.isEmpty();
        }

        /** {@return the parts of all pages, and where each begins} */
        List<Chip> chips() {
            return Stream.of(
                            chip("By rule", "by-rule", findings.rules(), Optional.of(0)),
                            chip("By proposal", "by-proposal", count(true), first(true)),
                            chip("Elsewhere", "elsewhere", count(false), first(false)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Optional<Chip> chip(String name, String anchor, int count, Optional<Integer> page) {
            return page.map(it -> new Chip(name, (it == number ? "" : PageNames.ofFindings(it)) + "#" + anchor, count));
        }

        private int count(boolean ofProposals) {
            return ofProposals ? findings.inProposals() : findings.files().size() - findings.inProposals();
        }

        private Optional<Integer> first(boolean ofProposals) {
            int first = ofProposals ? 0 : findings.inProposals();
            return count(ofProposals) == 0
                    ? Optional.empty()
                    : Optional.of(findings.files().get(first).page());
        }

        List<Part> parts() {
            return Part.of(findings.pages(), number, PageNames::ofFindings);
        }

        boolean paged() {
            return findings.pages() > 1;
        }

        /** {@return where they are, such as {@code 17 of 60 proposals and 1 other file}} */
        String where() {
            int other = count(false);
            String others = other == 1 ? "1 other file" : other + " other files";
            String some = count(true) + " of " + all + (all == 1 ? " proposal" : " proposals");
            return other == 0 ? some : count(true) == 0 ? others : some + " and " + others;
        }
    }

    /** A part of all that was found: what it is called, where it begins, and how much is in it. */
    private record Chip(String name, String address, int count) {}
}
