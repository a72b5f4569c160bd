package io.github.proposals.model.register;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Neighbour;
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
    public static final Registers NONE = new Registers(List.of(), List.of(), Circumstances.on(LocalDate.EPOCH));

    private final List<OtherRegister> others;
    private final List<Neighbour> all;
    private final Circumstances circumstances;
    private List<Register> read;

    /**
     * Registers that were not read yet.
     *
     * @param others those beside a register
     * @param home that register, which the others may name as well
     * @param circumstances under which they will be read
     */
    public Registers(List<OtherRegister> others, Neighbour home, Circumstances circumstances) {
        this(
                others,
                Stream.concat(Stream.of(home), others.stream().map(OtherRegister::neighbour))
                        .toList(),
                circumstances);
    }

    private Registers(List<OtherRegister> others, List<Neighbour> all, Circumstances circumstances) {
        this.others = List.copyOf(others);
        this.all = List.copyOf(all);
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

    /** {@return what is in them} */
    public synchronized List<Register> all() {
        if (read == null) {
            read = others.stream()
                    .map(it -> it.read(circumstances.beside(all.stream()
                            .filter(one -> !one.directory().equals(it.tree().directory()))
                            .toList())))
                    .toList();
        }
        return read;
    }
}
