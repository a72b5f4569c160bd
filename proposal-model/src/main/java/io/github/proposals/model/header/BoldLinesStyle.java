package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.QuickReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code **Status**: Draft}, a paragraph or a line each. */
final class BoldLinesStyle implements HeaderStyle {

    private static final LabelLines LINES =
            new LabelLines(Block.Kind.PARAGRAPH, Pattern.compile("^ {0,3}" + LabelLines.BOLD));

    @Override
    public String word() {
        return "bold-lines";
    }

    @Override
    public String words() {
        return "bold '**Field**: value' lines";
    }

    @Override
    public String line(String name, String value) {
        return ("**" + name + "**: " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return LINES.read(region);
    }

    @Override
    public Optional<QuickReader> quick() {
        return Optional.of(BoldLinesStyle::quickly);
    }

    /** The colon stands in front of the second pair of stars, or behind it. */
    private static Optional<QuickReader.Line> quickly(String line, String before, String after) {
        if (line.charAt(0) != '*') {
            return Optional.empty();
        }
        int stars = line.indexOf("**", 2);
        boolean inside = stars > 3 && line.charAt(stars - 1) == ':';
        boolean outside = stars > 2 && line.startsWith(":", stars + 2);
        String label = stars < 0 ? "" : line.substring(2, inside ? stars - 1 : stars);
        if (!line.startsWith("**") || inside == outside || label.contains(":") || label.contains("*")) {
            return Optional.of(QuickReader.Line.UNCLEAR);
        }
        String value = line.substring(stars + (outside ? 3 : 2));
        return Optional.of(new QuickReader.Line(label, value, isApart(before) && isApart(after)));
    }

    /** Any other line would be a part of the value. */
    private static boolean isApart(String neighbour) {
        return neighbour.isBlank() || neighbour.startsWith("**");
    }

    @Override
    public int lastLine(ProposalDocument document, HeaderField field) {
        return LabelLines.lastLine(document, field);
    }

    @Override
    public boolean breaksLines() {
        return true;
    }

    @Override
    public int gap() {
        return 1;
    }
}
