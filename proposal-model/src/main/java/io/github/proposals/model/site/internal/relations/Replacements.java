package io.github.proposals.model.site.internal.relations;

import io.github.proposals.model.site.internal.drawing.RelationsGraph;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposal and all whose places it took, step by step.
 *
 * @param now the last one
 * @param before those before it, the last one first
 */
record Replacements(RelatedProposals.Neighbour now, List<RelatedProposals.Neighbour> before) {

    /** {@return one for each proposal that took a place, and whose place no other one took} */
    static List<Replacements> all(RelationsGraph graph, PageNames names) {
        Map<Integer, List<Integer>> replaced = graph.edges().stream()
                .filter(it -> it.kind().equals("supersedes"))
                .collect(Collectors.groupingBy(
                        RelationsGraph.Edge::from, Collectors.mapping(RelationsGraph.Edge::to, Collectors.toList())));
        Set<Integer> over = replaced.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return replaced.keySet().stream()
                .filter(it -> !over.contains(it))
                .sorted()
                .map(it -> new Replacements(
                        RelatedProposals.Neighbour.of(names, graph.proposals().get(it)),
                        Reach.from(it, replaced).stream()
                                .map(old -> RelatedProposals.Neighbour.of(
                                        names, graph.proposals().get(old)))
                                .toList()))
                .toList();
    }
}
