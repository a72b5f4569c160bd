package io.github.proposals.model.site.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graphper.api.Graphviz;
import org.graphper.api.Line;
import org.graphper.api.Node;
import org.graphper.api.attributes.Dir;
import org.graphper.api.attributes.Layout;
import org.graphper.api.attributes.NodeShapeEnum;
import org.graphper.api.attributes.Rankdir;
import org.graphper.draw.DrawGraph;
import org.graphper.draw.ExecuteException;
import org.graphper.draw.NodeDrawProp;

/**
 * Boxes and arrows with their places, from left to right.
 *
 * @param width of all
 * @param height of all
 * @param boxes in the order in which they were given
 * @param curves in the order in which they were given
 */
record GraphLayout(double width, double height, List<Box> boxes, List<Curve> curves) {

    private static final int MOST_BOXES = 40;
    private static final int MOST_ARROWS = 100;
    private static final double EDGE = 2;

    /**
     * An arrow.
     *
     * @param from the position of the box on the left
     * @param to the position of the box on the right, greater than {@code from}
     * @param there whether it points to the right
     * @param back whether it points to the left
     */
    record Arrow(int from, int to, boolean there, boolean back) {}

    /** A box; x and y of its upper left corner. */
    record Box(double x, double y, double width) {}

    /**
     * The line of an arrow, as SVG writes it.
     *
     * @param path the line
     * @param heads the triangles at its ends
     */
    record Curve(String path, List<String> heads) {}

    /** {@return the places of boxes with these widths and of one height; nothing if there are too many for anybody to follow} */
    static Optional<GraphLayout> of(List<Double> widths, double height, List<Arrow> arrows) {
        if (arrows.isEmpty() || widths.size() > MOST_BOXES || arrows.size() > MOST_ARROWS) {
            return Optional.empty();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Where the library looks for its services. In a report this is not always our own loader.
        thread.setContextClassLoader(GraphLayout.class.getClassLoader());
        try {
            return Optional.of(laidOut(widths, height, arrows));
        } catch (ExecuteException | RuntimeException e) {
            // A process of somebody's own may have a shape that the library cannot lay out. The words are there anyway.
            return Optional.empty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static GraphLayout laidOut(List<Double> widths, double height, List<Arrow> arrows) throws ExecuteException {
        Graphviz.GraphvizBuilder graph =
                Graphviz.digraph().rankdir(Rankdir.LR).nodeSep(inches(18)).rankSep(inches(34));
        List<Node> nodes = IntStream.range(0, widths.size())
                .mapToObj(i -> node("box" + i, widths.get(i), height))
                .toList();
        nodes.forEach(graph::addNode);
        List<Line> lines = arrows.stream()
                .map(it -> Line.builder(nodes.get(it.from()), nodes.get(it.to()))
                        .dir(it.there() && it.back() ? Dir.BOTH : it.back() ? Dir.BACK : Dir.FORWARD)
                        .arrowSize(0.6)
                        .build())
                .toList();
        lines.forEach(graph::addLine);
        DrawGraph drawn = Layout.DOT.getLayoutEngine().layout(graph.build());
        return Placed.of(drawn, nodes, lines);
    }

    /** With an id, which is what the library orders by. */
    private static Node node(String id, double width, double height) {
        return Node.builder()
                .id(id)
                .label("")
                .shape(NodeShapeEnum.RECT)
                .fixedSize(true)
                .width(inches(width))
                .height(inches(height))
                .build();
    }

    private static double inches(double pixels) {
        return pixels / Graphviz.PIXEL;
    }

    /** Moves all so that the upper left corner is at 0. */
    private record Placed(double left, double top) {

        static GraphLayout of(DrawGraph drawn, List<Node> nodes, List<Line> lines) {
            List<double[]> all = new ArrayList<>();
            for (Node node : nodes) {
                NodeDrawProp box = drawn.getNodeDrawProp(node);
                all.add(new double[] {box.getLeftBorder(), box.getUpBorder()});
                all.add(new double[] {box.getRightBorder(), box.getDownBorder()});
            }
            lines.forEach(line ->
                    drawn.getLineDrawProp(line).forEach(point -> all.add(new double[] {point.getX(), point.getY()})));
            double left = all.stream().mapToDouble(it -> it[0]).min().orElse(0) - EDGE;
            double top = all.stream().mapToDouble(it -> it[1]).min().orElse(0) - EDGE;
            Placed placed = new Placed(left, top);
            return new GraphLayout(
                    all.stream().mapToDouble(it -> it[0]).max().orElse(0) - left + EDGE,
                    all.stream().mapToDouble(it -> it[1]).max().orElse(0) - top + EDGE,
                    nodes.stream().map(drawn::getNodeDrawProp).map(placed::box).toList(),
                    lines.stream()
                            .map(drawn::getLineDrawProp)
                            .map(it -> ArrowShape.of(it, left, top))
                            .toList());
        }

        private Box box(NodeDrawProp node) {
            return new Box(node.getLeftBorder() - left, node.getUpBorder() - top, node.getWidth());
        }
    }
}
