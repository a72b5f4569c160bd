package io.github.proposals.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the examples on the page of a rule: the code blocks below "Bad" and "Good". Blocks with no heading and at most a
 * line of text between them are the files of one example, unless they have the same name or another process.
 */
final class RulePageReader {

    private static final Pattern FENCE = Pattern.compile("(`{3,}) ?(.*)");
    private static final List<String> WITH_EXAMPLES = List.of("Bad", "Good");

    private final String rule;
    private final List<String> lines;
    private final List<String> sections = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** Lines of text since the last block; after a heading there was none. */
    private int linesBetween = Integer.MAX_VALUE;

    RulePageReader(String rule, String text) {
        this.rule = rule;
        this.lines = text.lines().toList();
    }

    RulePage read() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                i = block(i, fence.group(1), fence.group(2));
            } else {
                text(lines.get(i));
            }
        }
        return new RulePage(lines, sections, examples);
    }

    private void text(String line) {
        if (line.startsWith("## ")) {
            sections.add(line.substring(3));
        }
        if (line.startsWith("#")) {
            linesBetween = Integer.MAX_VALUE;
        } else if (!line.isBlank() && linesBetween < Integer.MAX_VALUE) {
            linesBetween++;
        }
    }

    /** {@return the index of the last line of the block that starts at {@code start}} */
    private int block(int start, String fence, String info) {
        int end = start + 1 + lines.subList(start + 1, lines.size()).indexOf(fence);
        String section = sections.isEmpty() ? "" : sections.get(sections.size() - 1);
        if (end == start) {
            throw new IllegalStateException(at(start) + ": this block is never closed");
        }
        if (WITH_EXAMPLES.contains(section)) {
            String text = String.join("\n", lines.subList(start + 1, end));
            Example.Block block = new Example.Block(attributes(info), text.isEmpty() ? "" : text + "\n");
            if (block.file().isEmpty()) {
                throw new IllegalStateException(at(start) + ": an example needs 'file='");
            }
            add(block, section, at(start));
        }
        return end;
    }

    private void add(Example.Block block, String section, String place) {
        Example last = examples.isEmpty() ? null : examples.get(examples.size() - 1);
        if (last != null && linesBetween < 2 && last.canHave(block)) {
            examples.set(examples.size() - 1, last.with(block));
        } else {
            examples.add(new Example(rule, section, place, List.of(block)));
        }
        linesBetween = 0;
    }

    private String at(int line) {
        return rule + ".md:" + (line + 1);
    }

    /** {@return the words {@code name=value} of the line that opens a block} */
    private static Map<String, String> attributes(String info) {
        Map<String, String> attributes = new HashMap<>();
        for (String word : info.split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                attributes.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return attributes;
    }
}
