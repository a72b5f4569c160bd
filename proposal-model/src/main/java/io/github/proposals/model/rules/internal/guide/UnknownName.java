package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A table or a list in the document of the process names a status, field, section or type that the definition lacks. */
public final class UnknownName implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "guide.unknown-name", Severity.WARNING, "The document of the process names what the definition lacks.");
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Drift.in(text).stream().flatMap(drift -> drift.unknown().stream().map(it -> finding(text, drift, it)));
    }

    private static Finding finding(ProposalText text, Drift drift, NameList.Item item) {
        NameKind kind = drift.list().kind();
        String help = drift.renamed(item)
                .map(it -> "did you mean '" + it
                        + "'? The definition has it, and this document names it nowhere; call it the same in both")
                .orElseGet(() -> Suggestion.help(
                                item.name(), kind.names(text.proposal().process())) + ", or add it to the definition");
        return Finding.at(
                        text.place(item.span()),
                        "the definition of the process has no %s '%s', which is listed here",
                        kind.word(),
                        item.name())
                .about(new Subject.Part(kind.word(), item.name()))
                .help("%s", help);
    }
}
