package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page of everything that is wrong: by rule, to see what is wrong most, and by proposal, to set it right. */
final class FindingsPage {

    private static final Template TEMPLATE = Templates.get("findings");

    private FindingsPage() {}

    static Content of(Site site) {
        View view = new View(
                Frame.of(site.index(), Place.FINDINGS),
                site.index().asOf().map(LocalDate::toString),
                site.index().proposals().size(),
                site.checks().rules().stream()
                        .filter(it -> it.severity().isPresent())
                        .count(),
                Tally.of(site.findings().byRule().values().stream()
                        .flatMap(List::stream)
                        .toList()),
                FindingsGroup.ofRules(site),
                FindingsGroup.ofProposals(site),
                FindingsGroup.ofOtherFiles(site));
        return new Content(Place.FINDINGS.page(), view.frame(), TEMPLATE.execute(view));
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
