package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines such as {@code [name]: address} at the beginning of a paragraph, of which nothing is shown: what is drawn below them
 * makes no heading of them, and one of the rest alone. Looks at no line twice.
 */
final class Definitions {

    private static final int LONGEST = 2_000;

    private static final Pattern WHOLE =
            Pattern.compile("\\s{0,3}\\[(?!\\^)[^\\[\\]]{1,999}+]:[ \\t]*+(?:<[^<>]*+>|[^\\s<]\\S*+)"
                    + "(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+");

    private BlockContent paragraph;
    private int seen;

    /** {@return whether a paragraph says nothing else so far} */
    boolean areAllOf(BlockContent content) {
        return content != null
                && !content.getLines().isEmpty()
                && in(content) == content.getLines().size();
    }

    /** {@return with how many of them a paragraph begins} */
    int in(BlockContent content) {
        if (content != paragraph) {
            paragraph = content;
            seen = 0;
        }
        List<BasedSequence> lines = content.getLines();
        while (seen < lines.size() && isOne(lines.get(seen))) {
            seen++;
        }
        return seen;
    }

    private static boolean isOne(BasedSequence line) {
        return line.length() <= LONGEST
                && line.trimStart().startsWith("[")
                && WHOLE.matcher(line).matches();
    }
}
