package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Words that must not stand in a text. */
public final class ForbiddenText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "text.forbidden", Severity.ERROR, "Words stand in the text that the process does not allow.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.body().texts().stream().map(TextDemand::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Passages passages = new Passages(text.document());
        return text.proposal().process().body().texts().stream()
                .filter(demand ->
                        demand.mustNot().isPresent() && text.proposal().meets(demand.when()))
                .flatMap(demand -> found(
                                text, passages, demand, demand.mustNot().get())
                        .stream()
                        .map(span -> Finding.at(text.place(span), "%s", demand.message())
                                .about(new Subject.Markup(demand.message()))
                                .help(demand.help().isEmpty() ? "write it in another way" : demand.help())
                                .severity(demand.severity())
                                .says(demand.says())));
    }

    private static List<Span> found(ProposalText text, Passages passages, TextDemand demand, LinearPattern pattern) {
        List<Span> found = new ArrayList<>();
        boolean whole = demand.where() != TextDemand.Where.PROSE;
        BitSet addresses = whole ? new BitSet() : addresses(text.document());
        for (Span passage : passages.narrow(demand)) {
            String words = passages.words(demand, passage);
            List<Span> matches = demand.required().isIn(words) ? pattern.findAll(words) : List.of();
            matches.stream()
                    .filter(span -> !isFine(demand, words.substring(span.start(), span.end())))
                    .map(span -> span.shift(passage.start()))
                    .filter(span -> whole || addresses.nextClearBit(span.start()) < span.end())
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isFine(TextDemand demand, String words) {
        return demand.except().filter(it -> it.matches(words)).isPresent();
    }

    /** Where a link leads is not for its author to say. */
    private static BitSet addresses(ProposalDocument document) {
        BitSet addresses = new BitSet();
        document.links().stream()
                .filter(link -> link.kind() != Link.Kind.UNDEFINED)
                .forEach(link -> addresses.set(link.span().start(), link.span().end()));
        return addresses;
    }
}
