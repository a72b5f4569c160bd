package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.stream.Stream;

/** Words that must stand in a text, or in each passage of a kind, and do not. */
public final class MissingText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("text.missing", Severity.ERROR, "Words that the process demands do not stand in the text.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.body().texts().stream().map(TextDemand::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Passages passages = new Passages(text.document());
        return text.proposal().process().body().texts().stream()
                .filter(demand -> demand.must().isPresent() && text.proposal().meets(demand.when()))
                .flatMap(demand -> passages.of(demand).stream()
                        .filter(passage -> !demand.must().get().isIn(passages.words(demand, passage)))
                        .map(passage -> Finding.at(place(text, demand, passage), "%s", demand.message())
                                .about(new Subject.Markup(demand.message()))
                                .help(demand.help().isEmpty() ? "write what is missing" : demand.help())
                                .severity(demand.severity())
                                .says(demand.says())));
    }

    private static Place place(ProposalText text, TextDemand demand, Span passage) {
        return demand.where() == TextDemand.Where.PROSE ? text.proposal().head() : text.place(passage);
    }
}
