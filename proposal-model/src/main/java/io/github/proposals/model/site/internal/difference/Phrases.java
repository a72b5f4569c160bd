package io.github.proposals.model.site.internal.difference;

import io.github.proposals.model.edit.Alignment;
import io.github.proposals.model.edit.Alignment.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Compares blocks of words. */
final class Phrases {

    /** What is common to two sentences that are otherwise not: {@code the}, or a comma. */
    private static final int SHORT = 4;

    private final Alignment alignment;
    private final Tally tally;

    Phrases(Alignment alignment, Tally tally) {
        this.alignment = alignment;
        this.tally = tally;
    }

    /** Shows in {@code after} what became of {@code before}. */
    void compare(Element before, Element after) {
        boolean code = after.nameIs("pre");
        if (code && isAllCode(before) && isAllCode(after)) {
            compare(before.child(0), after.child(0), true);
        } else {
            compare(before, after, code);
        }
    }

    private static boolean isAllCode(Element block) {
        return block.childNodeSize() == 1
                && block.childrenSize() == 1
                && block.child(0).nameIs("code");
    }

    private void compare(Element before, Element after, boolean code) {
        List<Piece> old = Piece.in(before, code);
        List<Piece> fresh = Piece.in(after, code);
        List<Stretch> found = alignment.of(keys(old), keys(fresh));
        Line line = new Line(after);
        for (Stretch stretch : code ? found : whole(found, fresh)) {
            for (int i = stretch.start(); i < stretch.end() && !stretch.same(); i++) {
                line.add(old.get(i), Change.REMOVED, old.get(i).spaced());
                tally.removed(old.get(i).count());
            }
            for (int i = stretch.newStart(); i < stretch.newEnd(); i++) {
                Piece piece = fresh.get(i);
                // What stood in front of it in one of both texts is in front of it now, and what came does not stick to
                // what went.
                boolean spaced = piece.spaced()
                        || (stretch.same()
                                ? old.get(stretch.start() + i - stretch.newStart())
                                        .spaced()
                                : !code && i == stretch.newStart() && stretch.start() < stretch.end());
                line.add(piece, stretch.same() ? Change.SAME : Change.ADDED, spaced);
                if (!stretch.same()) {
                    tally.added(piece.count());
                }
            }
        }
    }

    private static List<String> keys(List<Piece> pieces) {
        return pieces.stream().map(Piece::key).toList();
    }

    /** {@return the same without islands: nobody reads two sentences by turns for a word that they have in common} */
    private static List<Stretch> whole(List<Stretch> found, List<Piece> fresh) {
        List<Stretch> whole = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Stretch stretch = found.get(i);
            boolean island = stretch.same()
                    && i > 0
                    && i < found.size() - 1
                    && replaces(found.get(i - 1))
                    && replaces(found.get(i + 1))
                    && fresh.subList(stretch.newStart(), stretch.newEnd()).stream()
                                    .mapToInt(Piece::length)
                                    .sum()
                            <= SHORT;
            Stretch last = whole.isEmpty() ? stretch : whole.get(whole.size() - 1);
            if (i > 0 && (island || !stretch.same() && !last.same())) {
                whole.set(
                        whole.size() - 1,
                        new Stretch(false, last.start(), stretch.end(), last.newStart(), stretch.newEnd()));
            } else {
                whole.add(stretch);
            }
        }
        return whole;
    }

    /** {@return whether several words stand in the place of others} */
    private static boolean replaces(Stretch stretch) {
        int went = stretch.end() - stretch.start();
        int came = stretch.newEnd() - stretch.newStart();
        return went > 0 && came > 0 && went + came > 2;
    }
}
