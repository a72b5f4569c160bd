package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines such as {@code [name]: address}, of which nothing is shown: what is drawn below them makes no heading of them.
 * Looks at no line twice.
 */
final class Definitions {

    private static final int LONGEST = 2_000;

    private static final Pattern WHOLE =
            Pattern.compile("\\s{0,3}\\[(?!\\^)[^\\[\\]]{1,999}+]:[ \\t]*+(?:<[^<>]*+>|[^\\s<]\\S*+)"
                    + "(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+");

    private BlockContent paragraph;
    private int seen;
    private boolean all;

    /** {@return whether a paragraph says nothing else so far} */
    boolean areAllOf(BlockContent content) {
        if (content == null) {
            return false;
        }
        List<BasedSequence> lines = content.getLines();
        if (content != paragraph) {
            paragraph = content;
            seen = 0;
            all = !lines.isEmpty();
        }
        while (all && seen < lines.size()) {
            all = isOne(lines.get(seen++));
        }
        return all;
    }

    private static boolean isOne(BasedSequence line) {
        return line.length() <= LONGEST
                && line.trimStart().startsWith("[")
                && WHOLE.matcher(line).matches();
    }
}
