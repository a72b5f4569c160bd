package io.github.proposals.model.site.internal.relations;

import io.github.proposals.model.site.internal.drawing.RelationsGraph;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A proposal that others build on.
 *
 * @param proposal that one
 * @param directly how many require it
 * @param inAll how many require it, or one that does
 */
record Required(RelatedProposals.Neighbour proposal, int directly, int inAll) {

    private static final int MOST = 20;
    private static final int FEWEST = 2;

    /** {@return those that most others require, the most first} */
    static List<Required> most(RelationsGraph graph, PageNames names) {
        Map<Integer, List<Integer>> requiring = graph.edges().stream()
                .filter(it -> it.kind().equals("requires"))
                .collect(Collectors.groupingBy(
                        RelationsGraph.Edge::to, Collectors.mapping(RelationsGraph.Edge::from, Collectors.toList())));
        return requiring.entrySet().stream()
                .filter(it -> it.getValue().size() >= FEWEST)
                .sorted(Comparator.comparing((Map.Entry<Integer, List<Integer>> it) ->
                                -it.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(it -> new Required(
                        RelatedProposals.Neighbour.of(names, graph.proposals().get(it.getKey())),
                        it.getValue().size(),
                        Reach.from(it.getKey(), requiring).size()))
                .toList();
    }
}
