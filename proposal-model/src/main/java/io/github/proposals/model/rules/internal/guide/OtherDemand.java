package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A table or a list in the document of the process says that something must be there, or need not, and the definition does not. */
public final class OtherDemand implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "guide.other-demand",
                Severity.WARNING,
                "The document of the process asks for something else than the definition.");
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Drift.in(text).stream()
                .map(Drift::list)
                .flatMap(list -> list.items().stream().flatMap(item -> check(text, list.kind(), item)));
    }

    private static Stream<Finding> check(ProposalText text, NameKind kind, NameList.Item item) {
        return kind
                .find(text.proposal().process(), item.name())
                .filter(entry -> entry.demanded().isPresent() && item.demanded().isPresent())
                .filter(entry -> !entry.demanded().equals(item.demanded()))
                .map(entry -> finding(text, kind, item, entry.name()))
                .stream();
    }

    private static Finding finding(ProposalText text, NameKind kind, NameList.Item item, String name) {
        boolean demanded = item.demanded().orElseThrow();
        return Finding.at(
                        text.place(item.span()),
                        demanded
                                ? "this document asks for the %s '%s', and the definition does not"
                                : "this document lets the %s '%s' be left out, and the definition asks for it",
                        kind.word(),
                        name)
                .about(new Subject.Part(kind.word(), name))
                .help(
                        demanded
                                ? "say here that it may be left out, or add 'required: true' to it in the definition"
                                : "say here that it must be there, or take 'required' out of it in the definition");
    }
}
