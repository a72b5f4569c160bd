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

    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}|~{3,})[ \\t]*([^`\\s]*)[^`]*");
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
        String fence = "";
        String language = "";
        int start = 0;
        for (int line = document.source().lineOf(header); line <= document.source().lineCount(); line++) {
            Span span = document.source().line(line);
            Matcher matcher = FENCE.matcher(document.source().slice(span));
            boolean marked = matcher.matches();
            if (fence.isEmpty() && marked) {
                fence = matcher.group(1);
                language = matcher.group(2);
                start = span.start() + matcher.start(1);
            } else if (marked && matcher.group(1).startsWith(fence) && matcher.group(2).isEmpty()) {
                blocks.add(new Block(Block.Kind.CODE, new Span(start, span.end()), language));
                fence = "";
            } else if (fence.isEmpty()) {
                collect(span);
            }
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
    private void collect(Span line) {
        String text = document.source().slice(line);
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
