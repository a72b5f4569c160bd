package io.github.proposals.model.rules.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A number that was left out. */
public final class NumberGap implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("number.gap", Severity.WARNING, "Numbers are left out.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.numbering().says());
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        Numbering numbering = proposals.process().numbering();
        List<Finding> findings = new ArrayList<>();
        int expected = numbering.first();
        for (Map.Entry<Integer, List<Proposal>> entry : proposals.byNumber().entrySet()) {
            int number = entry.getKey();
            // What a misnamed file says is in doubt already: it fills a gap, but nobody has to fill one before it.
            if (number > expected && !entry.getValue().stream().allMatch(Proposal::misnamed)) {
                String gap = number - expected == 1
                        ? "the number " + numbering.written(expected) + " is"
                        : "the numbers " + numbering.written(expected) + " to " + numbering.written(number - 1)
                                + " are";
                findings.add(Finding.at(entry.getValue().get(0).head(), "%s left out before this one", gap)
                        .missing(new Subject.Number(numbering.written(expected)))
                        .help("use %s, unless another branch has it", numbering.written(expected))
                        .says(numbering.says()));
            }
            expected = Math.max(expected, number + 1);
        }
        return findings.stream();
    }
}
