package io.github.proposals.model.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import io.github.proposals.model.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of a file as people and {@code git apply} read it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final int LONG = 10_000;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";
    private static final String NOTHING = "/dev/null";

    private UnifiedDiff() {}

    static String of(FileChange change) {
        return diff(
                change.before(),
                change.after(),
                change.before().map(it -> "a/" + name(change)).orElse(NOTHING),
                change.after().map(it -> "b/" + name(change)).orElse(NOTHING));
    }

    /** With the lines by which git knows that it is the same file. */
    static String ofRename(FileChange goes, FileChange comes) {
        return "diff --git a/" + name(goes) + " b/" + name(comes) + "\nrename from " + name(goes) + "\nrename to "
                + name(comes) + "\n" + diff(goes.before(), comes.after(), "a/" + name(goes), "b/" + name(comes));
    }

    private static String diff(Optional<String> before, Optional<String> after, String from, String to) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(from, to, old, patch(old, fresh), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** A line break in a name must not look like a line of the diff. */
    private static String name(FileChange change) {
        return Visible.line(change.path());
    }

    /**
     * Lines as git has them, not as the parser: they end at a line feed alone. A carriage return stays part of its line, so
     * that a change of line ends is seen as one, and so that the change can be applied.
     */
    private static List<String> lines(Optional<String> text) {
        List<String> lines = new ArrayList<>(List.of(text.orElse("").split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_NEWLINE);
        }
        return lines;
    }

    /** Finding the smallest difference of two long texts takes minutes; what differs in the middle of them will do. */
    private static Patch<String> patch(List<String> before, List<String> after) {
        if (before.size() + after.size() <= LONG) {
            return DiffUtils.diff(before, after);
        }
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Patch<String> patch = new Patch<>();
        if (start + end < before.size() || start + end < after.size()) {
            patch.addDelta(new ChangeDelta<>(
                    new Chunk<>(start, before.subList(start, before.size() - end)),
                    new Chunk<>(start, after.subList(start, after.size() - end))));
        }
        return patch;
    }
}
