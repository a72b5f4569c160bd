package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list that people keep, where it lies in a file of another name, or where its rows are none: then much lacks in it. */
final class ListFaults {

    private final Register register;
    private final Optional<Diagnostic> stray;
    private final Optional<Diagnostic> broken;

    /** What {@code all} that was found says of it. */
    ListFaults(Register register, List<Diagnostic> all) {
        this.register = register;
        this.stray = all.stream().filter(this::isStray).findFirst();
        this.broken = all.stream().filter(this::breaksRows).findFirst();
    }

    /** {@return whether something may follow from it} */
    boolean areAtFault() {
        return stray.isPresent() || broken.isPresent();
    }

    /** {@return from which of these something follows} */
    Optional<Diagnostic> cause(Diagnostic it) {
        Subject subject = it.finding().subject();
        boolean missing = it.finding().problem() == Problem.MISSING;
        if (subject instanceof Subject.Link link && isName(RelativePath.name(link.target()))
                || subject instanceof Subject.Index && missing && stray.isPresent()) {
            return stray;
        }
        return missing && (subject instanceof Subject.Row || subject instanceof Subject.Index) && isInList(it)
                ? broken
                : Optional.empty();
    }

    private boolean isStray(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Index
                && it.finding().problem() != Problem.MISSING
                && !isName(RelativePath.name(it.place().path()));
    }

    private boolean breaksRows(Diagnostic it) {
        if (!(it.finding().subject() instanceof Subject.Markup) || !isInList(it)) {
            return false;
        }
        String line = it.place().excerpt().line();
        return definitions().flatMap(list -> list.columns().stream()).allMatch(column -> line.contains(column.name()))
                || register.stream().anyMatch(proposal -> line.contains(proposal.fileName()));
    }

    private boolean isInList(Diagnostic it) {
        return register.index()
                .map(KeptList::path)
                .filter(it.place().path()::equals)
                .isPresent();
    }

    private boolean isName(String name) {
        return definitions().anyMatch(list -> list.files().contains(name));
    }

    private Stream<KeptListDefinition> definitions() {
        return register.process().index().stream();
    }
}
