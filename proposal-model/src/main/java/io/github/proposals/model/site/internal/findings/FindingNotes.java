package io.github.proposals.model.site.internal.findings;

import java.util.List;

/**
 * What was found in a text, in short, above it.
 *
 * @param words how much it is
 * @param rows the findings, the worst first
 */
public record FindingNotes(String words, List<Row> rows) {

    /**
     * {@return all findings}
     *
     * @param apart those that stand nowhere beside the text, and are told here
     */
    public static FindingNotes of(List<FindingNote> all, List<FindingNote> apart) {
        return new FindingNotes(
                Tally.of(all.stream().map(FindingNote::found).toList()).words(),
                all.stream().map(it -> Row.of(it, !apart.contains(it))).toList());
    }

    /** {@return whether anything is wrong} */
    public boolean any() {
        return !rows.isEmpty();
    }

    /**
     * A finding.
     *
     * @param item what was found
     * @param where the line, or the file
     * @param address where it stands beside the text; empty if it is told here
     */
    record Row(FindingItem item, String where, String address) {

        static Row of(FindingNote note, boolean beside) {
            return new Row(note.item(), note.where(), beside ? "#" + note.anchor() : "");
        }
    }
}
