package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SharedTexts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

    /** {@return a proposal that says the same} Every rule looks into the header, few look at the rest. */
    public Proposal pack(Proposal proposal) {
        FactsForm form = form(proposal);
        Facts facts = new Facts(
                proposal.anchors(),
                proposal.links(),
                proposal.mentions(),
                proposal.facts().named(),
                proposal.facts().addresses());
        return packed(
                proposal,
                new Packed<>(form.header(proposal.fields()), form::header),
                new Packed<>(form.rest(facts), form::rest));
    }

    private FactsForm form(Proposal proposal) {
        return new FactsForm(proposal.process(), proposal.path(), shared);
    }

    private static Proposal packed(Proposal proposal, Packed<List<Field>> header, Packed<Facts> rest) {
        return proposal.with(
                new PackedList<>(header, Function.identity()),
                new PackedSet<>(rest, Facts::anchors),
                new PackedList<>(rest, Facts::links),
                new PackedList<>(rest, Facts::mentions),
                new TextFacts(
                        proposal.facts().title(),
                        proposal.facts().summary(),
                        proposal.facts().words(),
                        new PackedList<>(rest, Facts::named),
                        new PackedList<>(rest, Facts::addresses)));
    }

    /** Writes a proposal that was packed here, without what whoever reads it knows: path, process and circumstances. */
    public void write(Proposal proposal, CompactWriter out) {
        out.text(proposal.numberText());
        out.maybe(proposal.number(), out::number);
        out.flag(proposal.misnamed());
        out.place(proposal.head());
        out.maybe(proposal.title(), it -> {
            out.text(it.value());
            out.place(it.place());
        });
        out.text(proposal.headerStyle().word());
        out.text(proposal.facts().title());
        out.maybe(proposal.facts().summary(), out::span);
        out.number(proposal.facts().words());
        out.bytes(((PackedList<?, ?>) proposal.fields()).bytes());
        out.bytes(((PackedList<?, ?>) proposal.links()).bytes());
    }

    /**
     * {@return a proposal that was written}
     *
     * @throws RuntimeException if it was not, as soon as that shows: not later than here
     */
    public Proposal read(CompactReader in, String path, ProposalProcess process, Circumstances circumstances) {
        Proposal bare = new Proposal(
                path,
                process,
                circumstances,
                in.text(),
                in.maybe(in::number),
                in.flag(),
                in.place(),
                in.maybe(() -> new Located<>(in.text(), in.place())),
                style(in.text(), process),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                new TextFacts(in.text(), in.maybe(in::span), in.number(), List.of(), List.of()));
        FactsForm form = form(bare);
        Packed<List<Field>> header = new Packed<>(in.bytes(), form::header);
        Packed<Facts> rest = new Packed<>(in.bytes(), form::rest);
        header.unpacked();
        rest.unpacked();
        return packed(bare, header, rest);
    }

    private static HeaderStyle style(String word, ProposalProcess process) {
        return word.equals(HeaderStyle.NONE.word())
                ? HeaderStyle.NONE
                : process.format()
                        .style(word)
                        .orElseThrow(() -> new IllegalArgumentException("there is no such style"));
    }

    /** {@return {@code list}, or a copy of it unless it is one of those that never change} */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof PackedList<?, T> ? list : List.copyOf(list);
    }

    /** {@return {@code set}, or a copy of it unless it is one of those that never change} */
    static <T> Set<T> copyOf(Set<T> set) {
        return set instanceof PackedSet<?, T> ? set : Set.copyOf(set);
    }
}
