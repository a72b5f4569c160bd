package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.site.drawing.RelationsDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of what proposals have to do with each other. */
final class RelationsPage {

    private static final Template TEMPLATE = Templates.get("relations");

    private RelationsPage() {}

    static Content of(Site site) {
        RelationsDrawing.All all = RelationsDrawing.of(site.index());
        List<Drawing> drawings = new ArrayList<>();
        for (RelationsDrawing drawing : all.drawings()) {
            drawings.add(new Drawing(
                    drawing,
                    drawing.boxes().stream()
                            .map(it -> new Box(it, site.link(it.proposal())))
                            .toList()));
        }
        Map<String, Sample> legend = new TreeMap<>();
        all.drawings().stream()
                .flatMap(it -> it.arrows().stream())
                .forEach(it -> legend.put(it.name(), new Sample(it.kind(), Words.label(it.name()))));
        View view = new View(
                Frame.of(site.index(), Place.RELATIONS),
                drawings,
                List.copyOf(legend.values()),
                all.left(),
                site.index().proposals().stream()
                        .map(it -> new Row(Related.Neighbour.of(site, it), Related.of(site, it)))
                        .filter(it -> !it.related().isEmpty())
                        .toList());
        return new Content(Place.RELATIONS.page(), view.frame(), TEMPLATE.execute(view));
    }

    /** What the template shows. */
    private record View(Frame frame, List<Drawing> drawings, List<Sample> legend, int left, List<Row> rows) {

        boolean hasRows() {
            return !rows.isEmpty();
        }

        boolean hasDrawings() {
            return !drawings.isEmpty();
        }

        boolean hasLeft() {
            return left > 0;
        }

        boolean isOneLeft() {
            return left == 1;
        }
    }

    /** A proposal, and what it has to do with others. */
    private record Row(Related.Neighbour proposal, List<Related> related) {}

    /** How an arrow looks, and what it says. */
    private record Sample(String kind, String name) {}

    /** A proposal in a drawing. */
    private record Box(RelationsDrawing.Box box, PageLink link) {}

    /** A drawing, and where its boxes lead. */
    private record Drawing(RelationsDrawing drawing, List<Box> boxes) {

        int shown() {
            return boxes.size();
        }

        boolean isCut() {
            return boxes.size() < drawing.all();
        }
    }
}
