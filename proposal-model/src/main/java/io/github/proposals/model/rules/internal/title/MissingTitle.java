package io.github.proposals.model.rules.internal.title;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** The first heading is not the title of the proposal. */
public final class MissingTitle implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("title.missing", Severity.ERROR, "A proposal has no title.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.title().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        boolean inField = proposal.process().title().mayBeBare()
                && proposal.fieldOf(FieldType.TITLE).filter(Field::known).isPresent();
        if (inField || proposal.title().isPresent()) {
            return Stream.empty();
        }
        String number = proposal.numberText().isEmpty()
                ? "N".repeat(proposal.process().numbering().width())
                : proposal.numberText();
        return Stream.of(Finding.at(proposal.head(), "this proposal has no title")
                .missing(new Subject.Title())
                .help(
                        isGlued(text)
                                ? "put a blank behind the '#'"
                                : "start with a heading of level 1: "
                                        + text.markup()
                                                .heading(
                                                        1,
                                                        proposal.process()
                                                                .title()
                                                                .written(number, "Short title")))
                .says(proposal.process().title().says()));
    }

    /** {@return whether the first words of a document would be a heading, if there was a blank behind the hash} */
    private static boolean isGlued(ProposalText text) {
        return text.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .filter(block -> text.document().source().slice(block.span()).matches("(?s)#[^#\\s].*"))
                .isPresent();
    }
}
