package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Markup;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.RecordDefinition;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A proposal with its text at hand, for rules that look into it. It lives only while its document is judged.
 *
 * @param proposal what is known about it
 * @param document its text
 * @param sections which section of the document is which section of the process
 * @param leftovers the template text that is still in it, in reading order
 * @param sidecar the file beside it that holds its header; nothing if it is not there, or the process has none
 * @param states what kind of thing stands below each heading, by the index of its section
 */
public record ProposalText(
        Proposal proposal,
        ProposalDocument document,
        SectionMap sections,
        List<LeftoverText> leftovers,
        Optional<Sidecar> sidecar,
        List<ValueState> states) {

    /** Keeps copies. */
    public ProposalText {
        leftovers = List.copyOf(leftovers);
        states = List.copyOf(states);
    }

    static ProposalText of(
            Proposal proposal,
            ProposalDocument document,
            SectionMap sections,
            List<LeftoverText> leftovers,
            Optional<Sidecar> sidecar) {
        BodyReader bodies =
                new BodyReader(document, leftovers, proposal.process().words());
        List<ValueState> states =
                document.sections().stream().map(bodies::state).toList();
        return new ProposalText(proposal, document, sections, leftovers, sidecar, states);
    }

    /** {@return the same text, judged under other circumstances} */
    public ProposalText under(Circumstances others) {
        return new ProposalText(proposal.under(others), document, sections, leftovers, sidecar, states);
    }

    /** {@return the same text as it would be with another status} */
    public ProposalText withStatus(String name) {
        return new ProposalText(proposal.withStatus(name), document, sections, leftovers, sidecar, states);
    }

    /** {@return the language that it is written in} */
    public Markup markup() {
        return proposal.process().format().markup(proposal.path());
    }

    /** {@return the place of {@code span} in the document} */
    public Place place(Span span) {
        return document.place(span);
    }

    /** {@return whether something is recorded in one of the ways that the process allows} */
    public boolean has(RecordDefinition wanted) {
        boolean inField = wanted.fields().stream()
                .flatMap(name -> proposal.values()
                        .filter(field -> Names.normal(field.label()).equals(Names.normal(name))))
                .anyMatch(Field::known);
        boolean inSection = document.sections().stream()
                .filter(section -> wanted.headings().stream().anyMatch(pattern -> pattern.isIn(section.title())))
                .anyMatch(section -> stateOf(section) == ValueState.KNOWN);
        return inField || inSection || wanted.texts().stream().anyMatch(pattern -> pattern.isIn(document.prose()));
    }

    /** {@return what kind of thing stands below a heading: subsections count, comments and template text do not} */
    public ValueState stateOf(Section section) {
        return states.get(section.index());
    }
}
