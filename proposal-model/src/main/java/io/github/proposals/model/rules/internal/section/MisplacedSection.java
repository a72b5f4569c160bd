package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.rules.ReadingOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A section that stands before or behind its place in the template. */
public final class MisplacedSection implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.order", Severity.WARNING, "Sections do not stand in the order of the process.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        List<String> parents = text.sections().matches().stream()
                .map(match -> match.definition().parent())
                .distinct()
                .toList();
        return parents.stream().flatMap(parent -> check(text, parent));
    }

    private static Stream<Finding> check(ProposalText text, String parent) {
        List<SectionMap.Match> siblings = text.sections().matches().stream()
                .filter(match ->
                        match.inPlace() && match.definition().misplaced().isPresent())
                .filter(match -> match.definition().parent().equals(parent))
                .sorted(Comparator.comparing(match -> match.section().index()))
                .toList();
        List<Integer> ranks = siblings.stream().map(SectionMap.Match::rank).toList();
        List<Integer> misplaced = ReadingOrder.misplaced(ranks);
        return misplaced.stream().map(position -> {
            SectionMap.Match match = siblings.get(position);
            return Finding.at(
                            text.place(match.section().heading()),
                            "the section '%s' stands in the wrong place",
                            match.definition().name())
                    .about(new Subject.Section(match.definition().name()))
                    .help(help(siblings, ranks, position));
        });
    }

    private static String help(List<SectionMap.Match> siblings, List<Integer> ranks, int position) {
        int before = -1;
        for (int i = 0; i < ranks.size(); i++) {
            boolean closer = before < 0 || ranks.get(i) > ranks.get(before);
            before = ranks.get(i) < ranks.get(position) && closer ? i : before;
        }
        return before < 0
                ? "move it to the front"
                : "move it after '" + siblings.get(before).definition().name() + "'";
    }
}
