package io.github.proposals.model.rules.file;

import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.text.Place;
import java.util.Locale;
import java.util.stream.Stream;

/** A file among the proposals whose name is not made as the process demands. */
public final class MisnamedFile implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.misnamed", Severity.ERROR, "The name of a file is not made as the process demands.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        if (!proposal.misnamed()) {
            return Stream.empty();
        }
        String form = proposal.process()
                .files()
                .template()
                .replace("{number}", proposal.process().numbering().written(42))
                .replace("{slug}", "short-title");
        return Stream.of(Finding.at(
                        Place.ofFile(proposal.path()),
                        "the file name '%s' does not have the form '%s'",
                        proposal.fileName(),
                        form)
                .help(help(proposal))
                .says(proposal.process().files().says()));
    }

    private static String help(Proposal proposal) {
        String name = proposal.fileName();
        if (proposal.isStray()) {
            return "rename it, or exclude it in proposals.yaml if it is no proposal";
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))
                && !proposal.numberText().isEmpty()) {
            return "the short title is written in lower case, with hyphens between words";
        }
        int digits = proposal.process().numbering().width();
        return "write the number with " + digits + " digits, and the short title in lower case with hyphens";
    }
}
