package io.github.proposals.model;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;

/** The top of a document: enough of it to read its title and its header. */
final class Head {

    private static final int LONGEST = 16_384;

    private Head() {}

    /** {@return the text up to the first heading that is neither the title nor the label of a field} */
    static SourceText of(SourceText source, ProposalProcess process) {
        String content = source.content();
        int limit = Math.min(content.length(), LONGEST);
        int headings = 0;
        boolean hidden = false;
        String end = "";
        for (int number = 1; number <= source.lineCount(); number++) {
            Span span = source.line(number);
            if (span.start() >= limit) {
                break;
            }
            String line = source.slice(span).strip();
            if (hidden) {
                hidden = !line.contains(end);
            } else if (number == 1 && line.equals("---")) {
                hidden = true;
                end = "---";
            } else if (line.startsWith("<!--")) {
                hidden = !line.contains("-->");
                end = "-->";
            } else if (line.startsWith("```") || line.startsWith("~~~")) {
                hidden = true;
                end = line.substring(0, 3);
            } else if (line.startsWith("#") && ++headings > 1 && !isField(line, process)) {
                return new SourceText(source.path(), content.substring(0, span.start()));
            }
        }
        return limit == content.length() ? source : new SourceText(source.path(), content.substring(0, limit));
    }

    private static boolean isField(String heading, ProposalProcess process) {
        return process.field(heading.replace("#", "").strip()).isPresent();
    }
}
