package io.github.proposals.model.edit;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings the fields of a header into the order of the process, whole lines at a time. */
public final class FieldOrder {

    private final ProposalProcess process;

    /** The order of {@code process}. */
    public FieldOrder(ProposalProcess process) {
        this.process = process;
    }

    /** A field of the process, where it stands, and which place it belongs to. */
    private record Placed(Span span, int rank) {}

    /**
     * {@return the text of the document with its fields in order} What the process does not know stays in its place, and so
     * do fields that share a line.
     */
    public String sorted(ProposalDocument document) {
        List<TextEdit> edits = document.header().parts().stream()
                .flatMap(part -> sorted(document, part).stream())
                .toList();
        return TextEdit.apply(document.source().content(), edits);
    }

    private List<TextEdit> sorted(ProposalDocument document, Header.Part part) {
        List<String> order =
                process.fields().stream().map(FieldDefinition::name).toList();
        List<Placed> placed = new ArrayList<>();
        for (FieldLines lines : FieldLines.of(document, part)) {
            process.field(lines.field().label())
                    .map(field -> order.indexOf(field.name()))
                    .ifPresent(rank -> placed.add(new Placed(lines.span(document.source(), part.style()), rank)));
        }
        if (placed.stream().map(Placed::span).distinct().count() < placed.size()) {
            return List.of();
        }
        List<Placed> sorted =
                placed.stream().sorted(Comparator.comparingInt(Placed::rank)).toList();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            if (sorted.get(i) != placed.get(i)) {
                edits.add(new TextEdit(
                        placed.get(i).span(),
                        document.source().slice(sorted.get(i).span())));
            }
        }
        return edits;
    }
}
