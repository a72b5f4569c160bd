package io.github.proposals.model.register;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * The registers of one repository, each with a process of its own, whose proposals may name each other.
 *
 * @param all the registers
 */
public record Registers(List<Register> all) {

    /** A repository without any other register. */
    public static final Registers NONE = new Registers(List.of());

    /** Keeps a copy. */
    public Registers {
        all = List.copyOf(all);
    }

    /** {@return the proposals that are known by {@code id}} */
    public List<Proposal> with(ProposalId id) {
        return all.stream().flatMap(register -> register.with(id).stream()).toList();
    }

    /** {@return what people call a proposal, if it is one of a process that is known here} */
    public Optional<String> idOf(ProposalId id) {
        return all.stream()
                .map(Register::process)
                .filter(process -> process.prefix().equals(id.prefix()))
                .map((ProposalProcess process) -> process.idOf(id))
                .findFirst();
    }
}
