package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.LineEnds;

/** The top of a document: enough of it to read its title and its header. */
final class Head {

    private static final int LONGEST = 16_384;

    private final ProposalProcess process;
    private int headings;
    private boolean hidden;
    private String end = "";

    private Head(ProposalProcess process) {
        this.process = process;
    }

    /** {@return the text up to the first heading that is neither the title nor the label of a field} */
    static String of(String content, ProposalProcess process) {
        Head head = new Head(process);
        int limit = Math.min(content.length(), LONGEST);
        int start = apart(content, process);
        while (start < limit) {
            int stop = LineEnds.endOfLine(content, start);
            if (head.endsBefore(content.substring(start, stop).strip())) {
                return content.substring(0, start);
            }
            start = LineEnds.nextLine(content, stop);
        }
        return content.substring(0, limit);
    }

    /** A header that is no markup may hold what looks like a heading. */
    static int apart(String content, ProposalProcess process) {
        return process.format().known().stream()
                .mapToInt(style -> style.apart(content).end())
                .max()
                .orElse(0);
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
            return line.startsWith("#") && ++headings > 1 && !isField(line);
        }
        return false;
    }

    private boolean isField(String heading) {
        return process.field(heading.replace("#", "").strip()).isPresent();
    }
}
