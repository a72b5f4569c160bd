package io.github.proposals.model.document.markdown;

import io.github.proposals.model.text.LineEnds;
import java.util.function.Predicate;

/** The top of a document: enough of it to read its title and its header. */
final class Top {

    private static final int LONGEST = 16_384;

    private final Predicate<String> knownLabel;
    private final boolean behindHeader;
    private String title = "";
    private boolean hidden;
    private String end = "";

    private Top(Predicate<String> knownLabel, boolean behindHeader) {
        this.knownLabel = knownLabel;
        this.behindHeader = behindHeader;
    }

    /** {@return the text up to the first heading that is neither the title nor the label of a field} */
    static String of(String content, int from, Predicate<String> knownLabel) {
        Top top = new Top(knownLabel, from > 0);
        int limit = Math.min(content.length(), LONGEST);
        int start = from;
        while (start < limit) {
            int stop = LineEnds.endOfLine(content, start);
            if (top.endsBefore(content.substring(start, stop).strip())) {
                return content.substring(0, start);
            }
            start = LineEnds.nextLine(content, stop);
        }
        return content.substring(0, limit);
    }

    private boolean endsBefore(String line) {
        if (hidden) {
            hidden = !line.contains(end);
        } else if (line.startsWith("<!--")) {
            hidden = !line.contains("-->");
            end = "-->";
        } else if (line.startsWith("```") || line.startsWith("~~~")) {
            hidden = true;
            end = line.substring(0, 3);
        } else {
            return line.startsWith("#") && !isTitle(line) && !isField(line);
        }
        return false;
    }

    /** It may stand there twice. One of another level is a title at the very top only. */
    private boolean isTitle(String heading) {
        title = title.isEmpty() && !(behindHeader && heading.startsWith("##")) ? heading : title;
        return title.equals(heading);
    }

    private boolean isField(String heading) {
        return knownLabel.test(heading.replace("#", "").strip());
    }
}
