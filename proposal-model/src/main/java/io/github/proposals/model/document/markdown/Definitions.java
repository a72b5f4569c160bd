package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/** Lines such as {@code [name]: address}, of which nothing is shown. */
final class Definitions {

    private static final int LONGEST = 2_000;

    private static final Pattern WHOLE = Pattern.compile("\\s{0,3}\\[(?!\\^)[^\\[\\]]{1,999}+]:[ \\t]*+(?:<[^<>]*+>|[^\\s<]\\S*+)"
            + "(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+");

    private Definitions() {}

    /** {@return whether a paragraph says nothing else: what is drawn below it is a line, and makes no heading of it} */
    static boolean areAll(List<BasedSequence> lines) {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.length() <= LONGEST
                        && line.trimStart().startsWith("[")
                        && WHOLE.matcher(line).matches());
    }
}
