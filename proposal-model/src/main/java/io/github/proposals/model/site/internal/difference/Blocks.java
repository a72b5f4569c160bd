package io.github.proposals.model.site.internal.difference;

import io.github.proposals.model.edit.Alignment;
import io.github.proposals.model.edit.Alignment.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Compares what is made of blocks, from the outside to the inside. */
final class Blocks {

    /** How deep people nest lists and quotations at most; what is deeper is shown as a whole. */
    private static final int DEEPEST = 12;

    private final Alignment alignment;
    private final Tally tally;
    private final Phrases phrases;

    Blocks(Alignment alignment, Tally tally) {
        this.alignment = alignment;
        this.tally = tally;
        this.phrases = new Phrases(alignment, tally);
    }

    /**
     * A unit of the text that shows both.
     *
     * @param unit the unit of which it is made, as it was before anything was marked
     * @param nodes what to show
     * @param change what became of it; {@code ADDED} also where only something in it came or went
     */
    record Part(Unit unit, List<Node> nodes, Change change) {}

    /** {@return the units of both texts, in their order} */
    List<Part> parts(Element before, Element after, int depth) {
        List<Unit> old = Unit.in(before);
        List<Unit> fresh = Unit.in(after);
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : alignment.of(keys(old), keys(fresh))) {
            List<Unit> came = fresh.subList(stretch.newStart(), stretch.newEnd());
            if (stretch.same()) {
                came.forEach(it -> parts.add(new Part(it, it.nodes(), Change.SAME)));
            } else {
                changed(old.subList(stretch.start(), stretch.end()), came, depth, parts);
            }
        }
        return parts;
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(Unit::key).toList();
    }

    private void changed(List<Unit> went, List<Unit> came, int depth, List<Part> parts) {
        int[] pairs = depth < DEEPEST ? Pairs.of(went, came) : Pairs.none(went);
        int next = 0;
        for (int i = 0; i < went.size(); i++) {
            if (pairs[i] < 0) {
                parts.add(removed(went.get(i)));
                continue;
            }
            while (next < pairs[i]) {
                parts.add(added(came.get(next++)));
            }
            parts.add(pair(went.get(i), came.get(next++), depth));
        }
        while (next < came.size()) {
            parts.add(added(came.get(next++)));
        }
    }

    private Part removed(Unit unit) {
        tally.removed((int) Piece.words(unit.text()).count());
        return new Part(unit, Whole.mark(unit, Change.REMOVED), Change.REMOVED);
    }

    private Part added(Unit unit) {
        tally.added((int) Piece.words(unit.text()).count());
        return new Part(unit, Whole.mark(unit, Change.ADDED), Change.ADDED);
    }

    private Part pair(Unit before, Unit after, int depth) {
        int marks = tally.marks();
        Element element = after.element();
        compare(before.element(), element, depth);
        return new Part(after, after.unwrapped(element), tally.marks() == marks ? Change.SAME : Change.ADDED);
    }

    private void compare(Element before, Element after, int depth) {
        if (Unit.isPhrase(before) && Unit.isPhrase(after)) {
            phrases.compare(before, after);
        } else {
            List<Node> nodes = parts(before, after, depth + 1).stream()
                    .flatMap(it -> it.nodes().stream())
                    .toList();
            after.empty();
            Whole.append(after, nodes);
        }
    }
}
