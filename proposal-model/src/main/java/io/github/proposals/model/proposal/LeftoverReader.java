package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Leftover;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds template text that its author did not remove. */
final class LeftoverReader {

    private static final Pattern PARAGRAPH_END =
            Pattern.compile(LineEnds.PATTERN + "[ \\t]*" + LineEnds.PATTERN + "|(?<!\\s)\\s*\\z|\\z");

    private final ProposalDocument document;
    private final List<LeftoverText> found = new ArrayList<>();

    private LeftoverReader(ProposalDocument document) {
        this.document = document;
    }

    static List<LeftoverText> read(ProposalProcess process, ProposalDocument document) {
        LeftoverReader reader = new LeftoverReader(document);
        for (Leftover leftover : process.leftovers()) {
            switch (leftover.where()) {
                case PROSE -> reader.inProse(leftover);
                case HEADING -> reader.inHeadings(leftover);
                case COMMENT -> reader.inComments(leftover);
                case CODE -> reader.inCode(leftover);
            }
        }
        reader.found.sort(Comparator.comparingInt(text -> text.span().start()));
        return reader.found;
    }

    private void inProse(Leftover leftover) {
        for (String words : leftover.starts()) {
            if (!words.isEmpty()) {
                paragraphs(leftover, words);
            }
        }
        leftover.pattern().ifPresent(pattern -> lines(leftover, pattern));
    }

    private void paragraphs(Leftover leftover, String words) {
        String prose = document.prose();
        for (int start = prose.indexOf(words); start >= 0; start = prose.indexOf(words, start + 1)) {
            Span line = document.source().line(document.source().lineOf(start));
            boolean first = prose.substring(line.start(), start).chars().allMatch(LeftoverReader::isMark);
            Matcher end = PARAGRAPH_END.matcher(prose);
            if (first && end.find(start)) {
                found.add(new LeftoverText(leftover, new Span(start, end.start())));
            }
        }
    }

    /** What may stand in front of the words of a paragraph: blanks and the marks of lists. */
    private static boolean isMark(int c) {
        return Character.isWhitespace(c) || Character.isDigit(c) || "*-+.)>".indexOf(c) >= 0;
    }

    private void lines(Leftover leftover, LinearPattern pattern) {
        String prose = document.prose();
        int from = prose.indexOf(leftover.contains());
        while (from >= 0 && from < prose.length()) {
            Span line = document.source().line(document.source().lineOf(from));
            String text = prose.substring(line.start(), line.end());
            if (leftover.required().isIn(text)) {
                pattern.findAll(text).forEach(it -> found.add(new LeftoverText(leftover, it.shift(line.start()))));
            }
            from = prose.indexOf(leftover.contains(), LineEnds.nextLine(prose, line.end()));
        }
    }

    private void inHeadings(Leftover leftover) {
        for (Section section : document.sections()) {
            String title = document.source().slice(section.heading());
            leftover.pattern()
                    .filter(pattern -> leftover.required().isIn(title))
                    .flatMap(pattern -> pattern.find(title))
                    .ifPresent(match -> {
                        String words = title.substring(match.start(), match.end());
                        int blanks = words.length() - words.stripLeading().length();
                        Span span = new Span(match.start() + blanks, match.end());
                        found.add(new LeftoverText(
                                leftover, span.shift(section.heading().start())));
                    });
        }
    }

    private void inComments(Leftover leftover) {
        for (Span comment : document.comments()) {
            String text = document.source().slice(comment);
            String words = text.substring(Math.min(4, text.length())).stripLeading();
            boolean starts = leftover.starts().stream().anyMatch(words::startsWith);
            if (starts || leftover.pattern().filter(it -> it.isIn(text)).isPresent()) {
                found.add(new LeftoverText(leftover, comment));
            }
        }
    }

    private void inCode(Leftover leftover) {
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                String code = withoutFences(document.source().slice(block.span()));
                if (leftover.pattern().filter(it -> it.matches(code)).isPresent()) {
                    found.add(new LeftoverText(leftover, block.span()));
                }
            }
        }
    }

    /** The first and the last line of a fenced block are no part of the code. */
    private static String withoutFences(String block) {
        List<String> lines = block.lines().toList();
        int first = !lines.isEmpty() && isFence(lines.get(0)) ? 1 : 0;
        int last = lines.size() > first && isFence(lines.get(lines.size() - 1)) ? lines.size() - 1 : lines.size();
        return String.join("\n", lines.subList(first, last)).strip();
    }

    private static boolean isFence(String line) {
        return line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
    }
}
