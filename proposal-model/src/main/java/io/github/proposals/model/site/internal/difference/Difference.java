package io.github.proposals.model.site.internal.difference;

import io.github.proposals.model.edit.Alignment;
import io.github.proposals.model.site.internal.difference.Blocks.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What became of a text.
 *
 * @param added how many words came
 * @param removed how many words went
 * @param coarse whether the texts differ so much that some of it is shown as a whole
 * @param changed the headings below which something changed, in their order
 */
public record Difference(int added, int removed, boolean coarse, List<Heading> changed) {

    /** How many pairs of words and blocks are compared at most for one text: some tenths of a second. */
    static final int EFFORT = 20_000_000;

    /** Keeps a copy. */
    public Difference {
        changed = List.copyOf(changed);
    }

    /**
     * A heading that links can lead to.
     *
     * @param title what it says now
     * @param id its place
     */
    public record Heading(String title, String id) {}

    /**
     * Shows in {@code after} what became of {@code before}: what came is marked, what went is put in its place, and what is
     * long and did not change is folded.
     */
    public static Difference show(Element before, Element after) {
        Alignment alignment = new Alignment(EFFORT);
        Tally tally = new Tally();
        List<Part> parts = new Blocks(alignment, tally).parts(before, after, 0);
        Set<Heading> changed = new LinkedHashSet<>();
        Optional<Heading> above = Optional.empty();
        for (Part part : parts) {
            if (part.change() != Change.REMOVED && part.unit().anchor().isPresent()) {
                above = part.unit().anchor().map(id -> new Heading(part.unit().text(), id));
            }
            if (part.change() != Change.SAME) {
                above.ifPresent(changed::add);
            }
        }
        Folds.fill(after, parts);
        return new Difference(tally.added(), tally.removed(), alignment.isCoarse(), List.copyOf(changed));
    }
}
