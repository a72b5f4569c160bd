package io.github.proposals.model.register;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The other registers of a repository, each with a process of its own, whose proposals may be named. They are read as soon
 * as one is.
 */
public final class Registers {

    /** A repository without any other register. */
    public static final Registers NONE = new Registers(List.of(), Circumstances.on(LocalDate.EPOCH));

    private final List<OtherRegister> others;
    private final Circumstances circumstances;
    private List<Register> read;

    /**
     * Registers that were not read yet.
     *
     * @param circumstances under which they will be
     */
    public Registers(List<OtherRegister> others, Circumstances circumstances) {
        this.others = List.copyOf(others);
        this.circumstances = circumstances;
    }

    /** {@return the proposals that are known by {@code id}} */
    public List<Proposal> with(ProposalId id) {
        return process(id).findAny().isEmpty()
                ? List.of()
                : all().stream().flatMap(register -> register.with(id).stream()).toList();
    }

    /** {@return what people call a proposal, if it is one of a process that is known here} */
    public Optional<String> idOf(ProposalId id) {
        return process(id).map(process -> process.idOf(id)).findFirst();
    }

    private Stream<ProposalProcess> process(ProposalId id) {
        return others.stream()
                .map(OtherRegister::process)
                .filter(process -> process.prefix().equals(id.prefix()));
    }

    private synchronized List<Register> all() {
        if (read == null) {
            read = others.stream().map(it -> it.read(circumstances)).toList();
        }
        return read;
    }
}
