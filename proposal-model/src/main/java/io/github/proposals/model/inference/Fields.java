package io.github.proposals.model.inference;

import io.github.proposals.model.document.HeaderStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The header and its fields. */
final class Fields {

    private final List<Seen> documents;
    private final List<Labels.Label> labels;

    Fields(List<Seen> documents, List<Labels.Label> labels) {
        this.documents = documents;
        this.labels = labels;
    }

    /** {@return the styles, the one with most fields first} */
    private List<String> styles() {
        return Counts.sorted(Counts.of(labels.stream()
                        .filter(it -> it.style().file().isEmpty())
                        .filter(it -> !it.style().isBeside())
                        .map(it -> it.style().word())))
                .stream()
                .map(it -> it.getKey())
                .toList();
    }

    void write(ProcessText text, Outliers outliers, Statuses statuses) {
        if (labels.isEmpty()) {
            text.part("No label stands in 20 % of all documents: there is no header.");
            return;
        }
        List<String> beside = labels.stream()
                .map(Labels.Label::style)
                .filter(HeaderStyle::isBeside)
                .map(HeaderStyle::word)
                .distinct()
                .toList();
        List<String> styles = Stream.concat(styles().stream(), beside.stream()).toList();
        text.part("The header, and its fields. 'required' is what 98 % have; 'required: warning', what 90 % have.");
        if (!styles.isEmpty()) {
            Share headed = Share.of(
                    documents,
                    it -> labels.stream().anyMatch(label -> label.values().containsKey(it)));
            outliers.add(headed, "has no header");
            text.line("header: " + ProcessText.list(styles), headed.words());
        }
        text.line("fields:");
        labels.forEach(label -> write(text, outliers, label, statuses, styles.isEmpty() ? "" : styles.get(0)));
        for (String inside : statuses.fields(labels)) {
            text.line("  - name: " + ProcessText.scalar(inside), "a part of the status");
            text.line("    type: proposals");
            text.line("    role: " + inside.toLowerCase(Locale.ROOT).replace(' ', '-'));
            text.line("    wrong: warning");
        }
    }

    private void write(ProcessText text, Outliers outliers, Labels.Label label, Statuses statuses, String usualStyle) {
        Share filled = Share.of(documents, it -> label.values().containsKey(it));
        text.line("  - name: " + ProcessText.scalar(label.label()), filled.words());
        outliers.add(filled, "no '" + label.label() + "'");
        filled.demand().ifPresent(it -> text.line("    required: " + (it.equals("error") ? "true" : it)));
        if (!label.style().word().equals(usualStyle) && label.style().file().isEmpty()) {
            text.line("    style: " + label.style().word());
        }
        if (statuses.isStatus(label)) {
            text.line("    type: status", statuses.evidence());
            if (statuses.remarked() > 0) {
                text.line("    remarks: true", statuses.remarked() + " say more behind the status");
            }
        } else {
            new FieldValues(label, labels).write(text, outliers);
        }
    }
}
