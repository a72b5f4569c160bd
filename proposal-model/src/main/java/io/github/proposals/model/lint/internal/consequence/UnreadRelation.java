package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A field with names of other proposals that is missing, or that nobody can read: what these say of it stays without answer. */
final class UnreadRelation implements Cause {

    private final Register register;
    private final Set<String> files = new HashSet<>();
    private final Set<String> lines = new HashSet<>();

    UnreadRelation(Register register, List<Diagnostic> all) {
        this.register = register;
        all.forEach(this::note);
    }

    private void note(Diagnostic it) {
        if (it.finding().subject() instanceof Subject.Value value && namesProposals(value.field())) {
            lines.add(Cause.line(it.place()));
            if (isStatus(value.field())) {
                files.add(it.place().path());
            }
        } else if (it.finding().subject() instanceof Subject.Field field
                && namesProposals(field.name())
                && hides(it.finding().problem())) {
            files.add(it.place().path());
        }
    }

    /** What lacks in a field of its own can be written by whoever mends the other side. */
    private boolean hides(Problem problem) {
        return problem == Problem.MISSING || problem == Problem.WRONG || hasForms();
    }

    private boolean hasForms() {
        return register.process().lifecycle().hasForms();
    }

    private boolean isStatus(String field) {
        return register.process()
                .field(field)
                .filter(it -> it.type() == FieldType.STATUS)
                .isPresent();
    }

    private boolean namesProposals(String field) {
        return isStatus(field) && hasForms()
                || register.process()
                        .field(field)
                        .filter(it -> it.type() == FieldType.PROPOSALS)
                        .isPresent();
    }

    @Override
    public boolean explains(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Reference
                && (Cause.others(it).map(Place::path).anyMatch(files::contains)
                        || Cause.others(it).flatMap(Cause::lines).anyMatch(lines::contains));
    }
}
