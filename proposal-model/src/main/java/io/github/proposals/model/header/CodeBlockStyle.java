package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code Status: Draft}, a line each, in a block of code, as Bitcoin writes it. A value may go on in the next line. */
final class CodeBlockStyle implements HeaderStyle {

    private static final LabelLines LINES =
            new LabelLines(Block.Kind.CODE, Pattern.compile("^[ \\t]{0,8}" + LabelLines.PLAIN));

    @Override
    public String word() {
        return "code-block";
    }

    @Override
    public String words() {
        return "'Field: value' lines in a block of code";
    }

    @Override
    public String line(String name, String value) {
        return ("  " + name + ": " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return LINES.read(region);
    }

    @Override
    public int leastKnown() {
        return 2;
    }

    @Override
    public int lastLine(ProposalDocument document, HeaderField field) {
        return LabelLines.lastLine(document, field);
    }

    @Override
    public boolean isBetween(String line) {
        return LabelLines.isFence(line);
    }

    @Override
    public boolean isFrame(String line) {
        return LabelLines.isFence(line);
    }

    /** The block with its fences. */
    @Override
    public List<Span> extent(ProposalDocument document, List<HeaderField> fields) {
        return document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.CODE
                        && fields.stream().anyMatch(it -> block.span().contains(it.labelSpan())))
                .map(Block::span)
                .toList();
    }

    @Override
    public String template(String title, List<Map.Entry<String, String>> fields, List<String> columns) {
        return HeaderStyle.super.template(title + "```\n", fields, columns).stripTrailing() + "\n```\n\n";
    }
}
