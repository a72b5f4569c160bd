package io.github.proposals.model.site.internal.relations;

import com.samskivert.mustache.Template;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.drawing.RelationsDrawing;
import io.github.proposals.model.site.internal.drawing.RelationsGraph;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.internal.page.Frame;
import io.github.proposals.model.site.internal.page.Label;
import io.github.proposals.model.site.internal.page.MainPage;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.Script;
import io.github.proposals.model.site.internal.page.SiteTemplates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The page of what proposals have to do with each other. */
public final class RelationsPage {

    private static final Template TEMPLATE = SiteTemplates.get("relations");

    private static final int MANY = 8;

    private RelationsPage() {}

    /** {@return the page} */
    public static Content of(PublishedRegister index, PageNames names) {
        RelationsGraph graph = RelationsGraph.of(index);
        RelationsDrawing.All all = RelationsDrawing.of(graph);
        Map<String, Sample> legend = new TreeMap<>();
        all.drawings().stream()
                .flatMap(it -> it.arrows().stream())
                .forEach(it -> legend.put(it.name(), new Sample(it.kind(), it.name(), Label.of(it.name()))));
        View view = new View(
                Frame.of(index, MainPage.RELATIONS),
                all.drawings().stream()
                        .map(it -> RelationsFigure.of(it, names, Optional.empty()))
                        .toList(),
                List.copyOf(legend.values()),
                all.drawings().stream()
                        .flatMap(it -> it.boxes().stream())
                        .map(RelationsDrawing.Box::status)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                all.left(),
                Required.most(graph, names),
                Replacements.all(graph, names),
                index.proposals().stream()
                        .map(it -> new Row(
                                RelatedProposals.Neighbour.of(names, it),
                                RelatedProposals.of(index.process(), names, it)))
                        .filter(it -> !it.related().isEmpty())
                        .toList());
        return new Content(
                MainPage.RELATIONS.page(),
                view.frame(),
                TEMPLATE.execute(view),
                view.isFiltered() ? Set.of(Script.RELATIONS) : Set.of(),
                List.of(),
                Findable.NOTHING);
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            List<RelationsFigure> drawings,
            List<Sample> legend,
            List<String> statuses,
            int left,
            List<Required> required,
            List<Replacements> replacements,
            List<Row> rows) {

        boolean hasRequired() {
            return !required.isEmpty();
        }

        boolean hasReplacements() {
            return !replacements.isEmpty();
        }

        boolean hasRows() {
            return !rows.isEmpty();
        }

        boolean hasDrawings() {
            return !drawings.isEmpty();
        }

        /** Few can be seen at once. */
        boolean isFiltered() {
            return drawings.stream().mapToInt(RelationsFigure::shown).sum() >= MANY;
        }

        boolean hasStatuses() {
            return statuses.size() > 1;
        }

        boolean hasLeft() {
            return left > 0;
        }

        boolean isOneLeft() {
            return left == 1;
        }
    }

    /** A proposal, and what it has to do with others. */
    private record Row(RelatedProposals.Neighbour proposal, List<RelatedProposals> related) {}

    /** How an arrow looks, and what it says. */
    private record Sample(String kind, String field, String name) {}
}
