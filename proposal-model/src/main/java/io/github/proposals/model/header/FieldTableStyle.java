package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.QuickReader;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table with the columns Field and Value. */
final class FieldTableStyle implements HeaderStyle {

    @Override
    public String word() {
        return "field-table";
    }

    @Override
    public String words() {
        return "a 'Field | Value' table";
    }

    @Override
    public String line(String name, String value) {
        return ("| **" + name + "** | " + TableWriter.escaped(value)).stripTrailing() + " |";
    }

    @Override
    public List<HeaderField> read(HeaderRegion region) {
        return FieldTableReader.read(region);
    }

    @Override
    public Optional<QuickReader> quick() {
        return Optional.of(new QuickTableReader());
    }

    @Override
    public List<Span> extent(ProposalDocument document, List<HeaderField> fields) {
        return document.tables().stream()
                .map(Table::span)
                .filter(table -> fields.stream().anyMatch(field -> table.contains(field.labelSpan())))
                .toList();
    }

    @Override
    public boolean isFrame(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip().matches("field value|");
    }

    @Override
    public HeaderWriter writer(ProposalDocument document) {
        return new TableWriter(document);
    }

    @Override
    public String template(String title, List<Map.Entry<String, String>> fields, List<String> columns) {
        return HeaderStyle.super.template(
                title + "| " + String.join(" | ", columns) + " |\n|---|---|\n", fields, columns);
    }

    @Override
    public String example(String name, String value) {
        return "a row '" + line(name, "…") + "' with " + value;
    }

    @Override
    public String nothing() {
        return "-";
    }
}
