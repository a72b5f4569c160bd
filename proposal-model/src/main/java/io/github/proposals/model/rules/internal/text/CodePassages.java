package io.github.proposals.model.rules.internal.text;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code in a document: blocks between fences, however deep in lists or footnotes, and pieces inside of a line. */
final class CodePassages {

    private static final Pattern TICKS = Pattern.compile("`+");

    private final ProposalDocument document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /** Looks through a document once. */
    CodePassages(ProposalDocument document) {
        this.document = document;
        int header = document.header().fields().stream()
                .mapToInt(field -> field.valueSpan().end())
                .max()
                .orElse(0);
        Fence open = Fence.NONE;
        int start = 0;
        for (int line = document.source().lineOf(header);
                line <= document.source().lineCount();
                line++) {
            Span span = document.source().line(line);
            String text = document.source().slice(span);
            Fence fence = Fence.of(text);
            if (open == Fence.NONE && fence != Fence.NONE) {
                open = fence;
                start = span.end() - text.stripLeading().length();
            } else if (fence.closes(open)) {
                blocks.add(new Block(Block.Kind.CODE, new Span(start, span.end()), open.language()));
                open = Fence.NONE;
            } else if (open == Fence.NONE && text.indexOf('`') >= 0) {
                collect(span, text);
            }
        }
    }

    /** The line above a block, or the one below it. */
    private record Fence(String marks, String language) {

        static final Fence NONE = new Fence("", "");

        static Fence of(String line) {
            String text = line.strip();
            char mark = text.isEmpty() ? ' ' : text.charAt(0);
            int length = 0;
            while (length < text.length() && text.charAt(length) == mark) {
                length++;
            }
            if (length < 3 || mark != '~' && (mark != '`' || text.indexOf('`', length) >= 0)) {
                return NONE;
            }
            return new Fence(
                    text.substring(0, length), text.substring(length).strip().split("[ \\t]", 2)[0]);
        }

        boolean closes(Fence open) {
            return open != NONE && marks.startsWith(open.marks()) && language.isEmpty();
        }
    }

    /** {@return the blocks between fences, in reading order} */
    List<Block> blocks(String language) {
        return blocks.stream()
                .filter(block -> language.isEmpty()
                        || block.info().toLowerCase(Locale.ROOT).equals(language.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@return the pieces of code inside of lines, without their ticks} */
    List<Span> spans() {
        return spans;
    }

    /** What stands between ticks is code only where it is no prose. */
    private void collect(Span line, String text) {
        String prose = document.prose().substring(line.start(), line.end());
        Matcher ticks = TICKS.matcher(text);
        int open = -1;
        int width = 0;
        while (!prose.isBlank() && ticks.find()) {
            int length = ticks.end() - ticks.start();
            if (open < 0) {
                open = ticks.end();
                width = length;
            } else if (length == width) {
                if (prose.substring(open, ticks.start()).isBlank()) {
                    spans.add(new Span(open, ticks.start()).shift(line.start()));
                }
                open = -1;
            }
        }
    }
}
