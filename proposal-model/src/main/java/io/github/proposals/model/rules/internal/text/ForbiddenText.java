package io.github.proposals.model.rules.internal.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.TextDemand;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words that must not stand in a text. */
public final class ForbiddenText implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("text.forbidden", Severity.ERROR, "Words stand in the text that the process does not allow.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.body().texts().stream().map(TextDemand::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal().process().body().texts().stream()
                .filter(demand -> demand.mustNot().isPresent()
                        && text.proposal().meets(demand.when()))
                .flatMap(demand -> found(text, demand, demand.mustNot().get()).stream()
                        .map(span -> Finding.at(text.place(span), "%s", demand.message())
                                .about(new Subject.Markup(demand.message()))
                                .help(demand.help().isEmpty() ? "write it in another way" : demand.help())
                                .severity(demand.severity())
                                .says(demand.says())));
    }

    private static List<Span> found(ProposalText text, TextDemand demand, Pattern pattern) {
        List<Span> found = new ArrayList<>();
        for (Span passage : Passages.narrow(demand, text.document())) {
            String words = Passages.words(demand, passage, text.document());
            Matcher matcher = pattern.matcher(words);
            while (demand.required().isIn(words) && matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()).shift(passage.start()));
            }
        }
        return found;
    }
}
