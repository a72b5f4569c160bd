package io.github.proposals.model.site.internal.drawing;

import static io.github.proposals.model.site.internal.drawing.Figures.number;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.process.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proposals that have to do with each other, as boxes and arrows.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param boxes the proposals, from left to right
 * @param arrows the relations
 * @param all how many proposals belong together; more than boxes where there was no room
 * @param part the how manyth drawing of them this is, counted from 1
 */
public record RelationsDrawing(String width, String height, List<Box> boxes, List<Arrow> arrows, int all, int part) {

    private static final double HEIGHT = 28;
    private static final double LINE = 18;
    private static final double PADDING = 14;
    private static final double GAP = 24;
    private static final double CAPITAL = 2.4;
    private static final double NARROWEST = 150;
    private static final int MOST_BOXES = 40;
    private static final int MOST_AROUND = 16;

    /** Enough for some hundred proposals that belong together; nobody looks at more of them. */
    private static final int MOST_IN_ALL = 600;

    /** Keeps copies. */
    public RelationsDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * What there is to see.
     *
     * @param drawings one for each group, the largest first, or several that have each relation once
     * @param left how many relations are not drawn
     */
    public record All(List<RelationsDrawing> drawings, int left) {

        /** Keeps a copy. */
        public All {
            drawings = List.copyOf(drawings);
        }
    }

    /**
     * A proposal.
     *
     * @param proposal the proposal
     * @param id what people call it, short enough for the box
     * @param kind the class of its status
     * @param status its status in a word; may be empty
     * @param lines its title, short enough for the box
     * @param x of its left side
     * @param y of its upper side
     * @param width its width
     * @param height its height
     * @param left where its words begin
     * @param right where they end
     * @param first base line of number and status
     */
    public record Box(
            PublishedProposal proposal,
            String id,
            String kind,
            String status,
            List<Line> lines,
            String x,
            String y,
            String width,
            String height,
            String left,
            String right,
            String first) {

        /** Keeps a copy. */
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /** A line of words, and where it stands. */
    public record Line(String text, String y) {}

    /**
     * A relation.
     *
     * @param kind the class
     * @param name in the words of the process
     * @param words the whole sentence
     * @param from the position of the box where it begins
     * @param to the position of the box where it ends
     * @param path the line
     * @param heads the triangle at its end
     */
    public record Arrow(String kind, String name, String words, int from, int to, String path, List<String> heads) {}

    /** {@return the drawings of all relations} */
    public static All of(RelationsGraph graph) {
        List<RelationsDrawing> drawings = new ArrayList<>();
        int room = MOST_IN_ALL;
        int left = graph.edges().size();
        for (List<Integer> group : graph.groups()) {
            List<RelationsPart> parts = RelationsPart.all(graph, group, MOST_BOXES, room);
            for (int i = 0; i < parts.size(); i++) {
                Optional<RelationsDrawing> drawing = of(graph, parts.get(i), group.size(), i + 1);
                drawing.ifPresent(drawings::add);
                left -= drawing.map(it -> it.arrows().size()).orElse(0);
                room -= parts.get(i).order().size();
            }
        }
        return new All(drawings, left);
    }

    /** {@return what is at most two steps away from a proposal; nothing if that is nothing} */
    public static Optional<RelationsDrawing> around(RelationsGraph graph, int proposal) {
        Set<Integer> near = new HashSet<>(graph.neighbours(proposal));
        List.copyOf(near).forEach(it -> near.addAll(graph.neighbours(it)));
        near.add(proposal);
        return near.size() == 1
                ? Optional.empty()
                : of(graph, RelationsPart.around(graph, proposal, MOST_AROUND), near.size(), 1);
    }

    private static Optional<RelationsDrawing> of(RelationsGraph graph, RelationsPart part, int all, int number) {
        List<PublishedProposal> proposals =
                part.order().stream().map(graph.proposals()::get).toList();
        List<GraphLayout.Arrow> arrows = part.edges().stream()
                .map(edge -> {
                    int from = part.order().indexOf(edge.from());
                    int to = part.order().indexOf(edge.to());
                    return new GraphLayout.Arrow(Math.min(from, to), Math.max(from, to), from < to, from > to);
                })
                .toList();
        List<Double> widths = proposals.stream().map(RelationsDrawing::width).collect(Collectors.toList());
        int lines = proposals.stream()
                .mapToInt(it -> Figures.lines(it.title()).size())
                .max()
                .orElse(1);
        double height = HEIGHT + lines * LINE;
        return GraphLayout.of(widths, height, arrows)
                .map(layout -> new RelationsDrawing(
                        number(layout.width()),
                        number(layout.height()),
                        boxes(proposals, layout, height),
                        arrows(graph, part, layout),
                        all,
                        number));
    }

    private static List<Arrow> arrows(RelationsGraph graph, RelationsPart part, GraphLayout layout) {
        return IntStream.range(0, part.edges().size())
                .mapToObj(it -> {
                    RelationsGraph.Edge edge = part.edges().get(it);
                    GraphLayout.Curve curve = layout.curves().get(it);
                    String words = graph.proposals().get(edge.from()).id() + ": " + edge.name() + " "
                            + graph.proposals().get(edge.to()).id();
                    return new Arrow(
                            edge.kind(),
                            edge.name(),
                            words,
                            part.order().indexOf(edge.from()),
                            part.order().indexOf(edge.to()),
                            curve.path(),
                            curve.heads());
                })
                .toList();
    }

    private static List<Box> boxes(List<PublishedProposal> proposals, GraphLayout layout, double height) {
        return IntStream.range(0, proposals.size())
                .mapToObj(it -> box(proposals.get(it), layout.boxes().get(it), height))
                .toList();
    }

    private static Box box(PublishedProposal proposal, GraphLayout.Box box, double height) {
        return new Box(
                proposal,
                Figures.label(proposal.id()),
                proposal.status().map(Status::kind).map(Figures::kind).orElse("unknown"),
                status(proposal),
                lines(proposal, box),
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(height),
                number(box.x() + PADDING),
                number(box.x() + box.width() - PADDING),
                number(box.y() + LINE));
    }

    private static List<Line> lines(PublishedProposal proposal, GraphLayout.Box box) {
        List<String> texts = Figures.lines(proposal.title());
        return IntStream.range(0, texts.size())
                .mapToObj(it -> new Line(texts.get(it), number(box.y() + (it + 2) * LINE)))
                .toList();
    }

    private static double width(PublishedProposal proposal) {
        double first = width(Figures.label(proposal.id())) + GAP + width(status(proposal));
        double second = Figures.lines(proposal.title()).stream()
                .mapToDouble(RelationsDrawing::width)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.max(first, second) + 2 * PADDING);
    }

    /** Names of things in code are written in capitals, which are wide. */
    private static double width(String text) {
        return Figures.width(text)
                + text.codePoints().filter(Character::isUpperCase).count() * CAPITAL;
    }

    private static String status(PublishedProposal proposal) {
        return Figures.label(proposal.statusText());
    }
}
