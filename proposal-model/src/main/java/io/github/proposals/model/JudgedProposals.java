package io.github.proposals.model;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;

/**
 * Proposals that were judged.
 *
 * @param register the proposals, to be looked at one by one
 * @param diagnostics what is wrong with them
 */
public record JudgedProposals(Register register, Diagnostics diagnostics) {

    /** {@return what is wrong, in words for people and without colours} */
    public String report() {
        return new ConsoleReporter(Palette.PLAIN).report(diagnostics);
    }
}
