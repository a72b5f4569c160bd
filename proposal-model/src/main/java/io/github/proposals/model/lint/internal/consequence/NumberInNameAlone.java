package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number that only the name of the file has, while title and field agree on another one, or that is wrong for another
 * reason, such as that it was another one when it was merged: what is left out before it is no mistake of its own.
 */
final class NumberInNameAlone implements Cause {

    private final Register register;
    private final Set<String> files = new HashSet<>();
    private final Map<String, Severity> wrong = new HashMap<>();

    NumberInNameAlone(Register register, List<Diagnostic> all) {
        this.register = register;
        for (Diagnostic it : all) {
            if (it.finding().subject() instanceof Subject.Number number && isInNameAlone(it, number.number())) {
                files.add(it.place().path());
            }
            if (it.finding().subject() instanceof Subject.Number && it.finding().problem() == Problem.WRONG) {
                wrong.merge(it.place().path(), it.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
    }

    /** Title and field are the places of such a finding, and both say the same. */
    private boolean isInNameAlone(Diagnostic it, String number) {
        return it.finding().related().size() > 1
                && register.at(it.place().path())
                        .map(Proposal::numberText)
                        .filter(own -> !own.isEmpty() && !Numbering.isSame(own, number))
                        .isPresent();
    }

    @Override
    public boolean explains(Diagnostic it) {
        if (!(it.finding().subject() instanceof Subject.Number number)) {
            return false;
        }
        String path = it.place().path();
        if (it.finding().problem() == Problem.MISSING && Cause.isAtLeast(wrong.get(path), it)) {
            return true;
        }
        return files.contains(path)
                ? it.finding().problem() == Problem.MISSING
                        || register.at(path)
                                .filter(own -> Numbering.isSame(own.numberText(), number.number()))
                                .isPresent()
                : Cause.others(it).map(Place::path).anyMatch(files::contains);
    }
}
