package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.FieldText;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.site.internal.html.Body;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.internal.page.Label;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.relations.Backlinks;
import io.github.proposals.model.site.internal.relations.RelatedProposals;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headers of proposals as people want to see it: with links, and with what other proposals say about each.
 *
 * @param process what its fields mean
 * @param names the pages of others
 * @param backlinks who mentions whom
 * @param autolinks makes links of what is just named
 */
record Metadata(ProposalProcess process, PageNames names, Backlinks backlinks, Autolinks autolinks) {

    /** These stand in the heading of the page. */
    private static final Set<FieldType> ELSEWHERE =
            EnumSet.of(FieldType.NUMBER, FieldType.TITLE, FieldType.STATUS, FieldType.PROPOSALS);

    private static final String AUTHOR = "author";

    /** What people want to know before they read, in this order. */
    private static final List<String> FACTS = List.of(AUTHOR, "created", "target", "discussion");

    /** {@return the fields that say something, then the relations} Its links lead where {@code links} says. */
    List<Entry> entries(PublishedProposal proposal, ProposalLinks links) {
        List<Entry> entries = new ArrayList<>();
        for (FieldText field : proposal.fields()) {
            Optional<FieldDefinition> definition = process.field(field.name());
            Optional<FieldType> type = definition.map(FieldDefinition::type);
            if (field.known() && type.filter(ELSEWHERE::contains).isEmpty()) {
                entries.add(new Entry(
                        Label.of(field.label()),
                        value(proposal, links, field, type),
                        Optional.empty(),
                        definition.map(FieldDefinition::role).orElse("")));
            }
        }
        Stream.concat(
                        RelatedProposals.of(process, names, proposal).stream(),
                        Stream.of(RelatedProposals.mentions(names, backlinks.of(proposal))))
                .filter(it -> it.count() > 0)
                .forEach(it -> entries.add(new Entry(it.label(), SafeHtml.NONE, Optional.of(it), "")));
        return entries;
    }

    /** {@return those of {@code entries} that stand above the text; the authors only if {@code named}, as they wrote it} */
    static List<Entry> facts(List<Entry> entries, boolean named) {
        return FACTS.stream()
                .filter(role -> named || !role.equals(AUTHOR))
                .flatMap(role -> entries.stream().filter(it -> it.role().equals(role)))
                .toList();
    }

    private SafeHtml value(PublishedProposal proposal, ProposalLinks links, FieldText field, Optional<FieldType> type) {
        Body body = new FieldValues(process).body(field.text(), links);
        if (type.filter(FieldType.PEOPLE::equals).isPresent()) {
            return autolinks.linkPeople(body).inline();
        }
        boolean issues = type.filter(FieldType.LINKS::equals).isPresent();
        return autolinks
                .link(issues ? autolinks.linkIssues(body) : body, proposal)
                .inline();
    }

    /**
     * A line of the header.
     *
     * @param label what it is
     * @param value what it says
     * @param related or the proposals that it names
     * @param role what the process has it for; empty if nothing
     */
    record Entry(String label, SafeHtml value, Optional<RelatedProposals> related, String role) {

        /** {@return whether it says whom or what it is without its label} */
        boolean speaks() {
            return role.equals(AUTHOR);
        }
    }
}
