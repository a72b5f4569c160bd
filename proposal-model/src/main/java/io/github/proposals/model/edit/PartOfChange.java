package io.github.proposals.model.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.proposals.model.text.LineEnds;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** As much of a change as has to do with certain lines. */
final class PartOfChange {

    private PartOfChange() {}

    static String of(String before, String after, Predicate<String> wanted) {
        List<String> old = LineEnds.split(before);
        List<String> fresh = LineEnds.split(after);
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
        if (Stream.concat(old.stream(), fresh.stream()).noneMatch(wanted)) {
            return old;
        }
        // Where only wanted lines come, what they stand for goes: a row that says that there are none.
        if (!fresh.isEmpty() && fresh.stream().allMatch(wanted)) {
            return fresh;
        }
        Iterator<String> foreign = old.stream().filter(wanted.negate()).iterator();
        List<String> part = new ArrayList<>();
        for (String line : fresh) {
            if (wanted.test(line)) {
                part.add(line);
            } else if (foreign.hasNext()) {
                part.add(foreign.next());
            }
        }
        foreign.forEachRemaining(part::add);
        return part;
    }
}
