package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.OtherPrefix;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReference;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Excerpt;
import java.util.Optional;
import java.util.stream.Stream;

/** A proposal that is named by a prefix which is for others. */
public final class WrongPrefix implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "mention.wrong-prefix", Severity.ERROR, "A proposal is named by a prefix that is for others.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.otherPrefixes().stream().map(OtherPrefix::says);
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.text().named().stream()
                        .flatMap(mention -> proposals.with(mention.id()).stream()
                                .limit(1)
                                .flatMap(other -> check(mention, other).stream())));
    }

    private static Optional<Finding> check(ProposalReference mention, Proposal other) {
        ProposalProcess process = other.process();
        Optional<OtherPrefix> own = process.otherPrefixes().stream()
                .filter(it -> other.meets(it.when()))
                .findFirst();
        String prefix = own.map(OtherPrefix::prefix).orElse(process.prefix());
        String number = process.numbering().written(mention.id().number().orElse(0));
        return words(mention).regionMatches(true, 0, prefix, 0, prefix.length())
                ? Optional.empty()
                : Optional.of(Finding.at(mention.place(), "'%s' is called %s-%s", words(mention), prefix, number)
                        .about(new Subject.Mention(words(mention)))
                        .help("write %s-%s", prefix, number)
                        .related(other.head(), "what it is")
                        .says(own.map(OtherPrefix::says).orElse(Quote.NONE)));
    }

    /** {@return the proposal as it is named there} */
    private static String words(ProposalReference mention) {
        Excerpt excerpt = mention.place().excerpt();
        String line = excerpt.line();
        int start = line.offsetByCodePoints(0, excerpt.from());
        return line.substring(start, line.offsetByCodePoints(start, excerpt.length()));
    }
}
