package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SharedTexts;

/**
 * Puts proposals of which nobody has the text any more into as little room as will do. One packs all proposals of a run,
 * from one thread.
 */
public final class ProposalPacker {

    private final SharedTexts shared;

    /** Packs the proposals of a run. */
    public ProposalPacker() {
        this(new SharedTexts());
    }

    /** Packs with texts that stand elsewhere, too. */
    public ProposalPacker(SharedTexts shared) {
        this.shared = shared;
    }

    /** {@return a proposal that says the same} */
    public Proposal pack(Proposal proposal) {
        FactsForm form = new FactsForm(proposal.process(), proposal.path(), shared);
        return packed(
                form, proposal.circumstances(), form.head(proposal.headFacts().get()), form.text(proposal.text()));
    }

    private static Proposal packed(FactsForm form, Circumstances circumstances, byte[] head, byte[] text) {
        return new Proposal(
                form.path(),
                form.process(),
                circumstances,
                new Packed<>(head, form::head),
                new Packed<>(text, form::text));
    }

    /** Writes a proposal that was packed here, without what whoever reads it knows: path, process and circumstances. */
    public void write(Proposal proposal, CompactWriter out) {
        out.bytes(((Packed<?>) proposal.headFacts()).bytes());
        out.bytes(((Packed<?>) proposal.textFacts()).bytes());
    }

    /**
     * {@return a proposal that was written}
     *
     * @throws RuntimeException if it was not, as soon as that shows: not later than here
     */
    public Proposal read(CompactReader in, String path, ProposalProcess process, Circumstances circumstances) {
        Proposal proposal = packed(new FactsForm(process, path, shared), circumstances, in.bytes(), in.bytes());
        proposal.head();
        proposal.text();
        return proposal;
    }
}
