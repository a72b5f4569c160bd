package io.github.proposals.model.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** {@code > Status: Draft}, a line each, in a quotation; the labels may be bold. */
final class QuotedLinesStyle implements HeaderStyle {

    private static final LabelLines LINES = new LabelLines(
            Block.Kind.QUOTE, Pattern.compile("^ {0,3}> ?(?:" + LabelLines.BOLD + "|" + LabelLines.PLAIN + ")"));

    @Override
    public String word() {
        return "quoted-lines";
    }

    @Override
    public String words() {
        return "'> Field: value' lines";
    }

    @Override
    public String line(String name, String value) {
        return ("> " + name + ": " + value).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return LINES.read(region).stream().map(QuotedLinesStyle::withoutMarks).toList();
    }

    private static HeaderField withoutMarks(HeaderField field) {
        String value = withoutMarks(field.value());
        int start = field.valueSpan().start();
        return value.equals(field.value())
                ? field
                : new HeaderField(field.label(), field.labelSpan(), value, new Span(start, start + value.length()));
    }

    /** Lines of the quotation that say nothing stand at the end of what is above them. */
    private static String withoutMarks(String value) {
        int end = value.length();
        while (value.endsWith(">") && end > 0 && (value.charAt(end - 1) == '>' || value.charAt(end - 1) <= ' ')) {
            end--;
        }
        return value.substring(0, end);
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
