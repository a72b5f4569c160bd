package io.github.proposals.model.authoring;

import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.RelativePath;
import java.util.Optional;

/** How one proposal names another one in its header. */
final class References {

    private References() {}

    /**
     * {@return what the field of this name says once it names {@code target} as well} Where the names of files do not
     * say what people call a proposal, a link does; without a number nothing else can.
     */
    static String with(Proposal proposal, String field, Proposal target) {
        Optional<Field> known = proposal.field(field).filter(Field::known);
        boolean link = target.number().isEmpty()
                || known.map(it -> it.text().contains("]("))
                        .orElse(target.process().files().prefix().isEmpty()
                                && proposal.headerStyle().holdsMarkup());
        String reference = written(proposal, target, link);
        return known.map(it -> it.text() + ", " + reference).orElse(reference);
    }

    private static String written(Proposal proposal, Proposal target, boolean link) {
        String name = target.identity().map(target.process()::idOf).orElse(target.id());
        return link ? "[" + name + "](" + RelativePath.link(proposal.folder(), target.path()) + ")" : target.id();
    }
}
