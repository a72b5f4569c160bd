package io.github.proposals.model.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** As much of a change as has to do with certain lines. */
final class PartOfChange {

    private PartOfChange() {}

    static String of(String before, String after, Predicate<String> wanted) {
        List<String> old = List.of(before.split("(?<=\n)"));
        List<String> fresh = List.of(after.split("(?<=\n)"));
        List<String> result = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            result.addAll(old.subList(from, delta.getSource().getPosition()));
            from = delta.getSource().getPosition() + delta.getSource().size();
            result.addAll(part(delta, wanted));
        }
        result.addAll(old.subList(from, old.size()));
        return String.join("", result);
    }

    private static List<String> part(AbstractDelta<String> delta, Predicate<String> wanted) {
        List<String> old = delta.getSource().getLines();
        List<String> fresh = delta.getTarget().getLines();
        if (delta.getType() == DeltaType.INSERT) {
            return fresh.stream().filter(wanted).toList();
        }
        if (delta.getType() == DeltaType.DELETE) {
            return old.stream().filter(wanted.negate()).toList();
        }
        long foreign = old.stream().filter(wanted.negate()).count();
        if (foreign != fresh.stream().filter(wanted.negate()).count()) {
            // Which line became which cannot be told: all of them, as soon as one is wanted.
            return Stream.concat(old.stream(), fresh.stream()).anyMatch(wanted) ? fresh : old;
        }
        Iterator<String> kept = old.stream().filter(wanted.negate()).iterator();
        return fresh.stream()
                .map(line -> wanted.test(line) ? line : kept.next())
                .toList();
    }
}
