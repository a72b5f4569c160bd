package io.github.proposals.model.site.internal.relations;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.site.internal.drawing.RelationsDrawing;
import io.github.proposals.model.site.internal.drawing.RelationsGraph;
import io.github.proposals.model.site.internal.page.PageLink;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.List;
import java.util.Optional;

/**
 * A drawing, and where its boxes lead.
 *
 * @param drawing the drawing
 * @param boxes the proposals in it
 */
public record RelationsFigure(RelationsDrawing drawing, List<Box> boxes) {

    /** {@return a drawing for a page} {@code here} is the proposal whose page it is, if it is that of one. */
    static RelationsFigure of(RelationsDrawing drawing, PageNames names, Optional<PublishedProposal> here) {
        return new RelationsFigure(
                drawing,
                drawing.boxes().stream()
                        .map(it -> new Box(
                                it,
                                names.link(it.proposal()),
                                here.filter(it.proposal()::equals).isPresent()))
                        .toList());
    }

    /** {@return what is at most two steps away from the proposal at a position} */
    public static Optional<RelationsFigure> around(RelationsGraph graph, int position, PageNames names) {
        Optional<PublishedProposal> here = Optional.of(graph.proposals().get(position));
        return RelationsDrawing.around(graph, position).map(it -> of(it, names, here));
    }

    int shown() {
        return boxes.size();
    }

    boolean isCut() {
        return boxes.size() < drawing.all();
    }

    int part() {
        return drawing.part();
    }

    /** A proposal in a drawing. */
    record Box(RelationsDrawing.Box box, PageLink link, boolean here) {}
}
