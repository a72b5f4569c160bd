package io.github.proposals.model.site.internal.findings;

import com.samskivert.mustache.Template;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import io.github.proposals.model.site.page.SiteOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of everything that is wrong: by rule, to see what is wrong most, and by proposal, to set it right. */
public final class FindingsPage {

    private static final Template TEMPLATE = SiteTemplates.get("findings");

    private FindingsPage() {}

    /** {@return the page} */
    public static Content of(
            PublishedRegister index, Checks checks, Findings findings, PageNames names, SiteOptions options) {
        FindingsGroups groups = new FindingsGroups(checks, findings, names, options);
        View view = new View(
                Frame.of(index, MainPage.FINDINGS),
                index.asOf().map(LocalDate::toString),
                index.proposals().size(),
                checks.rules().stream().filter(it -> it.severity().isPresent()).count(),
                Tally.of(findings.byRule().values().stream()
                        .flatMap(List::stream)
                        .toList()),
                groups.ofRules(),
                groups.ofProposals(),
                groups.ofOtherFiles());
        return new Content(MainPage.FINDINGS.page(), view.frame(), TEMPLATE.execute(view));
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
            List<FindingsGroup> files) {

        boolean none() {
            return rules.isEmpty();
        }

        boolean ofProposals() {
            return !proposals.isEmpty();
        }

        boolean ofFiles() {
            return !files.isEmpty();
        }

        /** {@return where they are, such as {@code 17 of 60 proposals and 1 other file}} */
        String where() {
            String others = files.size() == 1 ? "1 other file" : files.size() + " other files";
            String some = proposals.size() + " of " + all + (all == 1 ? " proposal" : " proposals");
            return files.isEmpty() ? some : proposals.isEmpty() ? others : some + " and " + others;
        }
    }
}
