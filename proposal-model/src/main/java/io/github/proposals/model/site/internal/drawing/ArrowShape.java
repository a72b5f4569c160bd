package io.github.proposals.model.site.internal.drawing;

import static io.github.proposals.model.site.internal.drawing.Figures.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graphper.def.FlatPoint;
import org.graphper.draw.ArrowDrawProp;
import org.graphper.draw.LineDrawProp;

/** Writes a line of the layout as SVG does. */
final class ArrowShape {

    private static final double HALF_WIDTH = 3.2;

    private ArrowShape() {}

    static GraphLayout.Curve of(LineDrawProp line, double left, double top) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            FlatPoint point = line.get(i);
            String command = i == 0 ? "M" : i > 1 ? " " : line.isBesselCurve() ? " C" : " L";
            path.append(command).append(at(point.getX() - left, point.getY() - top));
        }
        List<String> heads = new ArrayList<>();
        Optional.ofNullable(line.getArrowTail()).ifPresent(it -> heads.add(head(it, left, top)));
        Optional.ofNullable(line.getArrowHead()).ifPresent(it -> heads.add(head(it, left, top)));
        return new GraphLayout.Curve(path.toString(), List.copyOf(heads));
    }

    private static String head(ArrowDrawProp arrow, double left, double top) {
        double x = arrow.getAxisBegin().getX() - left;
        double y = arrow.getAxisBegin().getY() - top;
        double tipX = arrow.getAxisEnd().getX() - left;
        double tipY = arrow.getAxisEnd().getY() - top;
        double length = Math.max(0.1, Math.hypot(tipX - x, tipY - y));
        double sideX = -(tipY - y) / length * HALF_WIDTH;
        double sideY = (tipX - x) / length * HALF_WIDTH;
        return "M" + at(tipX, tipY) + " L" + at(x + sideX, y + sideY) + " " + at(x - sideX, y - sideY) + " Z";
    }

    private static String at(double x, double y) {
        return number(x) + "," + number(y);
    }
}
