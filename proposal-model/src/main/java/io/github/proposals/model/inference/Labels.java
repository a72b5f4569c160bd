package io.github.proposals.model.inference;

import io.github.proposals.model.document.HeaderStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The labels that many documents share: fields of a header, in the order in which they mostly stand. */
final class Labels {

    private static final int MOST = 60;

    /** In less of all documents than this, a label is a word of its author. */
    private static final int LEAST_PERCENT = 20;

    /** What people write above a column of names, and above one of values. */
    private static final Set<String> HEADS = Set.of(
            "attribute",
            "field",
            "key",
            "property",
            "item",
            "name",
            "feld",
            "merkmal",
            "eigenschaft",
            "champ",
            "attribut",
            "campo");

    private static final Set<String> VALUES =
            Set.of("value", "details", "wert", "angabe", "inhalt", "valeur", "valor", "valore", "值", "値");

    private Labels() {}

    /**
     * A label.
     *
     * @param name as names are compared
     * @param label as most write it
     * @param style the style in which most write it
     * @param position where it mostly stands among all
     * @param values of each document that has it and fills it
     */
    record Label(String name, String label, HeaderStyle style, double position, Map<Seen, Seen.Labelled> values) {

        List<String> texts() {
            return values.values().stream().map(Seen.Labelled::value).toList();
        }
    }

    static List<Label> of(List<Seen> documents) {
        Set<String> names = new TreeSet<>();
        documents.forEach(it -> it.labelled().forEach(each -> names.add(each.name())));
        List<Label> labels = new ArrayList<>();
        for (String name : names) {
            label(name, documents).ifPresent(labels::add);
        }
        labels.sort(Comparator.comparingDouble(Label::position).thenComparing(Label::name));
        return labels.subList(0, Math.min(MOST, labels.size()));
    }

    private static Optional<Label> label(String name, List<Seen> documents) {
        List<Seen.Labelled> all = new ArrayList<>();
        Map<Seen, Seen.Labelled> filled = new LinkedHashMap<>();
        double position = 0;
        for (Seen document : documents) {
            Optional<Seen.Labelled> found = document.field(name);
            if (found.isPresent()) {
                all.add(found.get());
                position += document.labelled().indexOf(found.get());
                if (!found.get().value().isBlank()) {
                    filled.put(document, found.get());
                }
            }
        }
        String label = Counts.mostOf(all.stream().map(Seen.Labelled::label));
        boolean many = all.size() * 100 >= documents.size() * LEAST_PERCENT;
        boolean known = Words.isRelation(label) && all.size() > 1;
        if (name.isEmpty() || label.isBlank() || all.size() < 2 || !many && !known || isHead(all)) {
            return Optional.empty();
        }
        String word = Counts.mostOf(all.stream().map(it -> it.style().word()));
        HeaderStyle style = all.stream()
                .map(Seen.Labelled::style)
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Label(name, label, style, position / all.size(), filled));
    }

    /** The head of a table says the same everywhere, such as "Attribute | Details". */
    private static boolean isHead(List<Seen.Labelled> all) {
        return all.size() > 2
                && all.stream().map(Seen.Labelled::value).distinct().count() == 1
                && (HEADS.contains(all.get(0).name())
                        || VALUES.contains(all.get(0).value().strip().toLowerCase(Locale.ROOT)));
    }
}
