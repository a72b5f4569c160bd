package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.register.Register;
import java.util.List;

/**
 * What was found about all proposals together and follows from something that is told already: it goes away with its
 * cause, so nobody has to read it. The one place that knows what follows from what; rules find what they find.
 */
public final class Consequences {

    private final List<Cause> causes;

    /** What follows from {@code all} that was found. */
    public Consequences(Register register, List<Diagnostic> all) {
        LostHeader headers = new LostHeader(register, all);
        LinkTargets targets = new LinkTargets(register);
        this.causes = List.of(
                headers,
                new HeaderElsewhere(register, all),
                new BrokenLine(all),
                new RepeatedField(all),
                new UnreadRelation(register, all),
                new WrongInList(register, all),
                new SameValue(all),
                new WrongPart(all),
                new NumberInNameAlone(register, all),
                new WrongNumber(register, all),
                new SameLink(all),
                new OverwrittenRow(all),
                new LostColumn(register, all),
                new Slips(all),
                new StrayGuide(register, all),
                new MissingList(all),
                new ToldOfTarget(register, targets, all),
                new DoubtfulFile(register, targets, headers, all));
    }

    /** {@return whether something follows from what else was found} */
    public boolean has(Diagnostic diagnostic) {
        return causes.stream().anyMatch(it -> it.explains(diagnostic));
    }
}
