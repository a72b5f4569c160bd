package io.github.proposals.model;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.Span;

/** Tells what stands below a heading. */
final class BodyReader {

    private static final int LONGEST_WORD = 40;

    private BodyReader() {}

    static ValueState state(ProposalText text, Section section) {
        StringBuilder visible = new StringBuilder();
        for (Block block : text.document().blocksIn(section.body())) {
            if (block.kind() != Block.Kind.BREAK && block.kind() != Block.Kind.HEADING) {
                append(visible, text, block.span());
            }
            if (visible.length() > LONGEST_WORD) {
                return ValueState.KNOWN;
            }
        }
        String plain = Markup.plain(visible.toString());
        if (plain.isEmpty()) {
            return ValueState.EMPTY;
        }
        if (FieldReader.isNone(plain.replaceAll("\\.$", ""))) {
            return ValueState.NONE;
        }
        return FieldReader.isUnknown(plain) ? ValueState.UNKNOWN : ValueState.KNOWN;
    }

    /** The characters of a block that are neither comment nor template text. */
    private static void append(StringBuilder visible, ProposalText text, Span block) {
        StringBuilder characters = new StringBuilder(text.document().source().slice(block));
        text.document().comments().forEach(comment -> blank(characters, block, comment));
        text.leftovers().forEach(leftover -> blank(characters, block, leftover.span()));
        visible.append(Markup.oneLine(characters.toString())).append(' ');
    }

    private static void blank(StringBuilder characters, Span block, Span hidden) {
        int from = Math.max(block.start(), hidden.start());
        int to = Math.min(block.end(), hidden.end());
        for (int i = from; i < to; i++) {
            characters.setCharAt(i - block.start(), ' ');
        }
    }
}
