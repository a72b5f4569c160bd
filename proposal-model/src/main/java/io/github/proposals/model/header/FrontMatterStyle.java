package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code status: draft} between two {@code ---} lines at the very top. */
final class FrontMatterStyle implements HeaderStyle {

    @Override
    public String word() {
        return "front-matter";
    }

    @Override
    public String words() {
        return "YAML front matter";
    }

    @Override
    public String line(String name, String value) {
        return (name + ": " + FrontMatterWriter.scalar(value)).stripTrailing();
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return FrontMatterReader.read(
                region, FrontMatter.of(region.source().content()).yaml());
    }

    @Override
    public Span apart(String content) {
        return FrontMatter.of(content).whole();
    }

    @Override
    public Optional<Span> yaml(String content) {
        return Optional.of(FrontMatter.of(content).yaml());
    }

    @Override
    public String ofYaml(String yaml) {
        return "---\n" + yaml + "---\n\n";
    }

    @Override
    public Optional<Problem> problem(SourceText source) {
        if (FrontMatter.of(source.content()).unclosed()) {
            return Optional.of(new Problem(Problem.Kind.UNCLOSED_FRONT_MATTER, source.line(1)));
        }
        if (FrontMatter.isMoved(source.content())) {
            return Optional.of(new Problem(Problem.Kind.MOVED_FRONT_MATTER, source.line(1)));
        }
        return FrontMatter.isUnopened(source.content())
                ? Optional.of(new Problem(Problem.Kind.UNOPENED_FRONT_MATTER, source.line(1)))
                : Optional.empty();
    }

    @Override
    public int lastLine(ProposalDocument document, HeaderField field) {
        SourceText source = document.source();
        return source.lineOf(FrontMatter.of(source.content()).yaml().end()) - 1;
    }

    /** Comments between the keys belong to nobody. */
    @Override
    public boolean isBetween(String line) {
        return line.startsWith("#");
    }

    @Override
    public List<Span> extent(ProposalDocument document, List<HeaderField> fields) {
        return List.of(FrontMatter.of(document.source().content()).whole());
    }

    @Override
    public HeaderWriter writer(ProposalDocument document) {
        return new FrontMatterWriter(document, this);
    }

    /** Where other tools have theirs already, it joins them. */
    @Override
    public Optional<TextEdit> begin(ProposalDocument document, String name, String value) {
        String content = document.source().content();
        String end = LineEnds.of(content);
        String line = name + ": " + FrontMatterWriter.scalar(value) + end;
        FrontMatter found = FrontMatter.of(content);
        return Optional.of(
                found.whole().length() > 0
                        ? TextEdit.insert(found.yaml().end(), line)
                        : TextEdit.insert(0, "---" + end + line + "---" + end + end));
    }

    @Override
    public String template(String title, List<Map.Entry<String, String>> fields, List<String> columns) {
        return "---\n" + HeaderStyle.super.template("", fields, columns).stripTrailing() + "\n---\n\n" + title;
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
