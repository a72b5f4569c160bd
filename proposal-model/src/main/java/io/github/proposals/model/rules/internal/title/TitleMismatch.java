package io.github.proposals.model.rules.internal.title;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Optional;
import java.util.stream.Stream;

/** The heading and the title field that say different things. */
public final class TitleMismatch implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("title.mismatch", Severity.ERROR, "Heading and title field say different things.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.title().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        Optional<Field> field = proposal.fieldOf(FieldType.TITLE).filter(Field::known);
        Optional<String> heading = proposal.title()
                .flatMap(title -> proposal.process().title().parse(title.value()))
                .map(TitleFormat.Parts::title)
                .filter(it -> !isSection(it, proposal.process()));
        if (field.isEmpty()
                || heading.isEmpty()
                || heading.get().equals(field.get().text())) {
            return Stream.empty();
        }
        return Stream.of(Finding.at(
                        field.get().place(),
                        "the title '%s' is not that of the heading, '%s'",
                        field.get().text(),
                        heading.get())
                .about(new Subject.Title())
                .help("make both the same")
                .related(proposal.head(), "the heading")
                .says(proposal.process().title().says()));
    }

    /** Whoever writes a section as if it were the title has one mistake, and is told that the section is missing. */
    private static boolean isSection(String heading, ProposalProcess process) {
        return process.sections().stream().anyMatch(section -> section.answersTo(heading));
    }
}
