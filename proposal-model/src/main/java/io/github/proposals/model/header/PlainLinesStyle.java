package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import java.util.List;
import java.util.regex.Pattern;

/** {@code Status: Draft}, a line each. */
final class PlainLinesStyle implements HeaderStyle {

    private static final LabelLines LINES =
            new LabelLines(Block.Kind.PARAGRAPH, Pattern.compile("^ {0,3}" + LabelLines.PLAIN));

    @Override
    public String word() {
        return "plain-lines";
    }

    @Override
    public String words() {
        return "plain 'Field: value' lines";
    }

    @Override
    public String line(String name, String value) {
        return (name + ": " + value).stripTrailing();
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
    public boolean breaksLines() {
        return true;
    }
}
