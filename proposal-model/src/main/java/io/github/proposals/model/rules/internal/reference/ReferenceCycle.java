package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals that require or replace each other in a circle. */
public final class ReferenceCycle implements RegisterRule {

    /** How many circles are shown of proposals that are all tied to each other. */
    private static final int MOST = 20;

    /** How many proposals of a circle are shown. */
    private static final int LONGEST = 50;

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.cycle", Severity.ERROR, "Proposals name each other in a circle.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().relations().stream().flatMap(definition -> check(proposals, definition.field()));
    }

    private static Stream<Finding> check(Register proposals, String field) {
        SortedMap<ProposalId, List<ProposalId>> edges = new TreeMap<>();
        proposals.stream()
                .forEach(proposal -> proposal.identity()
                        .ifPresent(id -> edges.computeIfAbsent(id, it -> new ArrayList<>())
                                .addAll(proposal.references(field))));
        return Knots.of(edges).stream()
                .flatMap(knot -> circles(knot, edges).stream())
                .sorted(Comparator.comparing(circle -> circle.get(0)))
                .map(circle -> finding(proposals, field, circle));
    }

    /** {@return a circle for each proposal of a knot, as long as they are few: whoever mends these sees the next ones} */
    private static List<List<ProposalId>> circles(Set<ProposalId> knot, Map<ProposalId, List<ProposalId>> edges) {
        List<List<ProposalId>> circles = new ArrayList<>();
        Set<ProposalId> done = new HashSet<>();
        for (ProposalId start : new TreeSet<>(knot)) {
            if (circles.size() < MOST && !done.contains(start)) {
                List<ProposalId> circle = circle(start, knot, edges);
                done.addAll(circle);
                circles.add(circle);
            }
        }
        return circles;
    }

    private static Finding finding(Register proposals, String field, List<ProposalId> circle) {
        Proposal first = proposals.with(circle.get(0)).get(0);
        String way = inWords(proposals, circle);
        Finding finding = Finding.at(
                        first.field(field).map(Field::place).orElse(first.head()),
                        "'%s' leads in a circle: %s → %s",
                        field,
                        way,
                        first.id())
                .about(new Subject.Reference(field, way))
                .help("remove one of these references");
        for (ProposalId id : circle.subList(1, Math.min(circle.size(), LONGEST))) {
            Proposal other = proposals.with(id).get(0);
            finding = finding.related(other.field(field).map(Field::place).orElse(other.head()), "leads on from here");
        }
        return finding;
    }

    private static String inWords(Register proposals, List<ProposalId> circle) {
        String way = circle.stream().limit(LONGEST).map(proposals::idOf).collect(Collectors.joining(" → "));
        return circle.size() > LONGEST ? way + " → … (" + (circle.size() - LONGEST) + " more)" : way;
    }

    /** {@return the shortest way from {@code start} back to it, which there is within a knot} */
    private static List<ProposalId> circle(
            ProposalId start, Set<ProposalId> knot, Map<ProposalId, List<ProposalId>> edges) {
        Map<ProposalId, ProposalId> reachedFrom = new HashMap<>();
        Deque<ProposalId> open = new ArrayDeque<>(List.of(start));
        while (true) {
            ProposalId id = open.remove();
            for (ProposalId next : edges.get(id)) {
                if (next.equals(start) && !id.equals(start)) {
                    return way(start, id, reachedFrom);
                }
                if (knot.contains(next) && reachedFrom.putIfAbsent(next, id) == null) {
                    open.add(next);
                }
            }
        }
    }

    private static List<ProposalId> way(ProposalId start, ProposalId last, Map<ProposalId, ProposalId> reachedFrom) {
        List<ProposalId> way = new ArrayList<>();
        for (ProposalId id = last; !id.equals(start); id = reachedFrom.get(id)) {
            way.add(id);
        }
        way.add(start);
        Collections.reverse(way);
        return way;
    }
}
