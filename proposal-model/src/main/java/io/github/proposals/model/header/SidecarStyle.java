package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code status: draft} in a file of its own beside the document, which holds nothing else. */
public final class SidecarStyle implements HeaderStyle {

    private final String name;

    /** The header in the file with this name. */
    public SidecarStyle(String name) {
        this.name = name;
    }

    @Override
    public String word() {
        return "sidecar";
    }

    @Override
    public String words() {
        return "YAML in '" + name + "'";
    }

    @Override
    public Optional<String> file() {
        return Optional.of(name);
    }

    @Override
    public Optional<Span> yaml(String content) {
        return Optional.of(new Span(0, content.length()));
    }

    @Override
    public String line(String label, String value) {
        return (label + ": " + FrontMatterWriter.scalar(value)).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        SourceText source = region.source();
        int last = Math.min(source.lineCount(), MOST_LINES);
        return FrontMatterReader.read(region, new Span(0, source.line(last).end()));
    }

    /** Whatever is indented belongs to the key above. */
    @Override
    public int lastLine(ProposalDocument document, HeaderField field) {
        return document.source().lineCount();
    }

    /** Comments between the keys belong to nobody, and so do the marks around documents of YAML. */
    @Override
    public boolean isBetween(String line) {
        return line.startsWith("#") || line.startsWith("---") || line.startsWith("...");
    }

    @Override
    public HeaderWriter writer(ProposalDocument document) {
        return new FrontMatterWriter(document, this);
    }

    @Override
    public Optional<TextEdit> begin(ProposalDocument document, String label, String value) {
        String content = document.source().content();
        String end = LineEnds.of(content);
        boolean open = !content.isEmpty() && !LineEnds.isLineEnd(content.charAt(content.length() - 1));
        String line = line(label, value) + end;
        return Optional.of(TextEdit.insert(content.length(), open ? end + line : line));
    }

    @Override
    public String template(String title, List<Map.Entry<String, String>> fields, List<String> columns) {
        return fields.stream()
                .map(field -> line(field.getKey(), field.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String example(String label, String value) {
        return HeaderStyle.super.example(label, value) + " to '" + name + "'";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean holdsMarkup() {
        return false;
    }
}
