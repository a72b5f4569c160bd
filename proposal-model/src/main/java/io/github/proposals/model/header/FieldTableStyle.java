package io.github.proposals.model.header;

import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.HeaderWriter;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.QuickReader;
import java.util.List;
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
        return ("| **" + name + "** | " + value).stripTrailing() + " |";
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
    public HeaderWriter writer(ProposalDocument document) {
        return new TableWriter(document);
    }

    @Override
    public String template(String title, List<Map.Entry<String, String>> fields) {
        return HeaderStyle.super.template(title + "| Field | Value |\n|---|---|\n", fields);
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
