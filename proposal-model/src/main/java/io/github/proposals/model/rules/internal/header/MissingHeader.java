package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** There are no labelled values at the top at all, or not all of those that were meant to be. */
public final class MissingHeader implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.missing", Severity.ERROR, "A proposal has no header.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        ProposalProcess process = proposal.process();
        Optional<Severity> worst = process.fields().stream()
                .flatMap(field -> field.demands().stream())
                .filter(demand -> proposal.meets(demand.when()))
                .map(Demand::severity)
                .min(Comparator.naturalOrder());
        // What stands below a title that is none is no header either, unless nobody wants a heading for it.
        boolean headed = !Optional.empty().equals(process.severities().get("title.missing"));
        if (headed && proposal.title().isEmpty()
                || worst.isEmpty()
                || process.format().wanted().isEmpty()) {
            return Stream.empty();
        }
        if (!proposal.fields().isEmpty()) {
            return MeantHeader.rest(text).stream().map(it -> finding(text, it));
        }
        String names = process.fields().stream()
                .filter(field -> field.demands().stream()
                        .anyMatch(demand -> demand.severity() == worst.get() && proposal.meets(demand.when())))
                .map(FieldDefinition::name)
                .collect(Collectors.joining(", "));
        boolean nothing = process.files().sidecar(proposal.path()).isPresent()
                && text.sidecar().isEmpty();
        Optional<MeantHeader> meant = nothing ? Optional.empty() : MeantHeader.of(text);
        if (meant.isPresent()) {
            return meant.stream().map(it -> finding(text, it));
        }
        return Stream.of((nothing
                        ? Finding.at(
                                proposal.head(),
                                "there is no '%s' beside this document",
                                process.files().sidecar().orElseThrow())
                        : Finding.at(proposal.headerPlace(), "this proposal has no header"))
                .missing(new Subject.Header())
                .severity(worst.get())
                .help("add %s%s", process.format().words(), names.isEmpty() ? "" : " with at least: " + names));
    }

    private static Finding finding(ProposalText text, MeantHeader meant) {
        return Finding.at(text.place(meant.span()), meant.why())
                .missing(new Subject.Header())
                .help(meant.help());
    }
}
