package io.github.proposals.model.rules.reference;

import io.github.proposals.model.Field;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalSetRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals that require or replace each other in a circle. */
public final class ReferenceCycle implements ProposalSetRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.cycle", Severity.ERROR, "Proposals name each other in a circle.");
    }

    @Override
    public Stream<Finding> check(ProposalSet proposals) {
        return proposals.process().relations().stream().flatMap(definition -> check(proposals, definition.field()));
    }

    private static Stream<Finding> check(ProposalSet proposals, String field) {
        Map<Integer, List<Integer>> edges = new TreeMap<>();
        proposals.stream()
                .forEach(proposal -> proposal.number()
                        .ifPresent(number -> edges.merge(
                                number,
                                proposal.references(field),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        List<Finding> findings = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (int start : edges.keySet()) {
            List<Integer> circle = circle(start, edges);
            if (circle.size() > 1 && done.addAll(circle)) {
                findings.add(finding(proposals, field, circle));
            }
        }
        return findings.stream();
    }

    private static Finding finding(ProposalSet proposals, String field, List<Integer> circle) {
        Proposal first = proposals.numbered(circle.get(0)).get(0);
        String way = circle.stream().map(proposals.process()::idOf).collect(Collectors.joining(" → "));
        Finding finding = Finding.at(
                        first.field(field).map(Field::place).orElse(first.head()),
                        "'%s' leads in a circle: %s → %s",
                        field,
                        way,
                        first.id())
                .about(new Subject.Reference(field, way))
                .help("remove one of these references");
        for (int number : circle.subList(1, circle.size())) {
            Proposal other = proposals.numbered(number).get(0);
            finding = finding.related(other.field(field).map(Field::place).orElse(other.head()), "leads on from here");
        }
        return finding;
    }

    /** {@return a way from {@code start} back to it, found breadth first; empty if there is none} */
    private static List<Integer> circle(int start, Map<Integer, List<Integer>> edges) {
        Map<Integer, Integer> reachedFrom = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int number = open.poll();
            for (int next : edges.getOrDefault(number, List.of())) {
                if (next == start) {
                    return way(start, number, reachedFrom);
                }
                if (reachedFrom.putIfAbsent(next, number) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> way(int start, int last, Map<Integer, Integer> reachedFrom) {
        List<Integer> way = new ArrayList<>();
        for (int number = last; number != start; number = reachedFrom.get(number)) {
            way.add(0, number);
        }
        way.add(0, start);
        return way;
    }
}
