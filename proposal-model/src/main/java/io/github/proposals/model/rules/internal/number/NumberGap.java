package io.github.proposals.model.rules.internal.number;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Doubts;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.register.NextNumber;
import io.github.proposals.model.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
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

    /** What was removed is not given again, and what another branch has, or a title or the index claims, is not left out. */
    @Override
    public Stream<Finding> check(Register proposals) {
        NavigableMap<Integer, List<Proposal>> present = new TreeMap<>(proposals.byNumber());
        SortedSet<Integer> taken =
                NextNumber.taken(proposals, proposals.process().prefix());
        Doubts.of(proposals).claimed().stream()
                .flatMap(id -> id.number().stream())
                .forEach(taken::add);
        KeptListRows.in(
                        proposals,
                        (index, rows) -> index.tables().stream()
                                .flatMap(table ->
                                        table.rows().stream().flatMap(row -> rows.number(table, row).stream())))
                .forEach(taken::add);
        // Who has the number of another one lacks one that is missing elsewhere.
        int doubled =
                present.values().stream().mapToInt(same -> same.size() - 1).sum();
        List<Gap> gaps = new ArrayList<>();
        int expected = NextNumber.first(proposals.process().numbering(), taken);
        for (int number : taken) {
            int missing = number - expected;
            Map.Entry<Integer, List<Proposal>> ceiling = present.ceilingEntry(number);
            List<Proposal> next = ceiling == null ? List.of() : ceiling.getValue();
            // A number that is in doubt already fills a gap, but nobody has to fill one before it.
            if (missing > doubled && !isInDoubt(next)) {
                gaps.add(new Gap(next.get(0), expected, number - 1));
            } else if (missing > 0) {
                doubled = Math.max(0, doubled - missing);
            }
            expected = Math.max(expected, number + 1);
        }
        return gaps.isEmpty() ? Stream.empty() : findings(proposals, gaps);
    }

    /** Numbers that are left out before a proposal. */
    private record Gap(Proposal proposal, int first, int last) {}

    /** What a misnamed file says, and what two have. */
    private static boolean isInDoubt(List<Proposal> same) {
        return same.size() > 1 || same.stream().allMatch(Proposal::misnamed);
    }

    /** What was removed before the commits begin that are known, nobody sees. */
    private static String orHadIt(Register proposals) {
        History history = proposals.circumstances().history();
        return history.isKnown() && !history.isComplete() ? ", or it was given before and removed" : "";
    }

    private static Stream<Finding> findings(Register proposals, List<Gap> gaps) {
        Numbering numbering = proposals.process().numbering();
        int next = NextNumber.of(proposals);
        return gaps.stream().map(gap -> {
            String first = numbering.written(gap.first());
            String numbers = gap.first() == gap.last()
                    ? "the number " + first + " is"
                    : "the numbers " + first + " to " + numbering.written(gap.last()) + " are";
            String help = next <= gap.last()
                    ? "use " + first + ", unless another branch has it" + orHadIt(proposals)
                    : "the next free number is " + numbering.written(next) + ": what was left out stays so";
            return Finding.at(gap.proposal().head(), "%s left out before this one", numbers)
                    .missing(new Subject.Number(first))
                    .help(help)
                    .says(numbering.says());
        });
    }
}
