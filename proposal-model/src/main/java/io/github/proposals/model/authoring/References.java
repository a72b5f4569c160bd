package io.github.proposals.model.authoring;

import io.github.proposals.model.Field;
import io.github.proposals.model.Proposal;
import java.util.Optional;

/** How one proposal names another one in its header. */
final class References {

    private References() {}

    /**
     * {@return what a field says once it names {@code target} as well}
     *
     * @param field the field as it is; nothing if it is missing
     */
    static String with(Optional<Field> field, Proposal target) {
        Optional<Field> known = field.filter(Field::known);
        boolean link = known.map(it -> it.text().contains("]("))
                .orElse(target.process().files().prefix().isEmpty()
                        && field.filter(it -> it.place().start().line() > 1).isPresent());
        String reference = written(target, link);
        return known.map(it -> it.text() + ", " + reference).orElse(reference);
    }

    private static String written(Proposal target, boolean link) {
        return link ? "[" + target.id() + "](" + target.fileName() + ")" : target.id();
    }
}
