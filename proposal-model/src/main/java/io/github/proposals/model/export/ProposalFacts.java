package io.github.proposals.model.export;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Life;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.RelativePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From a proposal and its history to plain values. */
final class ProposalFacts {

    private ProposalFacts() {}

    static PublishedProposal of(Proposal proposal, List<PublishedProposal.Relation> relations, History history) {
        Life life = history.life(proposal.path());
        String status = proposal.status()
                .map(it -> it.name())
                .or(() -> proposal.fieldOf(FieldType.STATUS).map(Field::text))
                .orElse("");
        return new PublishedProposal(
                proposal.id(),
                proposal.number(),
                proposal.titleText(),
                proposal.titleMarkup(),
                proposal.text().summary(),
                proposal.status(),
                status,
                proposal.type(),
                proposal.path(),
                fields(proposal),
                people(proposal),
                dates(proposal),
                relations,
                timeline(life, proposal.status()),
                life.first().flatMap(DocumentChange::commit).map(Moment::of),
                life.lastChange().flatMap(DocumentChange::commit).map(Moment::of),
                history.mentions(proposal.id()).stream()
                        .map(it ->
                                new PublishedProposal.Mention(it.sentence(), it.onDocument(), Moment.of(it.commit())))
                        .toList(),
                links(proposal),
                proposal.text().words());
    }

    private static List<PublishedProposal.FieldText> fields(Proposal proposal) {
        return proposal.values()
                .map(field -> new PublishedProposal.FieldText(
                        field.label(),
                        field.definition().map(FieldDefinition::name).orElse(""),
                        field.text(),
                        field.known(),
                        field.namedLinks()))
                .toList();
    }

    private static List<PublishedProposal.RoleHolder> people(Proposal proposal) {
        List<PublishedProposal.RoleHolder> people = new ArrayList<>();
        for (Field field : proposal.values().toList()) {
            String role = field.definition().map(FieldDefinition::role).orElse("");
            field.people()
                    .forEach(person -> people.add(
                            new PublishedProposal.RoleHolder(role, person.called(), person.handle(), person.link())));
        }
        return people;
    }

    private static List<PublishedProposal.Day> dates(Proposal proposal) {
        List<PublishedProposal.Day> dates = new ArrayList<>();
        for (Field field : proposal.values().toList()) {
            field.definition()
                    .flatMap(it -> field.date()
                            .or(field::probableDate)
                            .map(day -> new PublishedProposal.Day(
                                    it.name(),
                                    it.role(),
                                    day,
                                    field.period()
                                            .flatMap(period -> period.first().date()))))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    /**
     * {@return the statuses, oldest first} The last one is that of today, also where the past does not tell how it came; words
     * that are no status stay as they were read then.
     */
    private static List<PublishedProposal.Step> timeline(Life life, Optional<Status> present) {
        List<PublishedProposal.Step> steps = new ArrayList<>();
        life.stages().forEach(change -> steps.add(step(change)));
        if (!steps.isEmpty()) {
            PublishedProposal.Step last = steps.get(steps.size() - 1);
            present.map(Status::name)
                    .filter(name -> !name.equals(last.to()))
                    .map(name -> new PublishedProposal.Step(last.to(), name, last.file(), Optional.empty()))
                    .ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static PublishedProposal.Step step(DocumentChange change) {
        Version after = change.after().orElseThrow();
        return new PublishedProposal.Step(
                change.before().map(Version::status).orElse(""),
                after.status(),
                after.fileName(),
                change.commit().map(Moment::of));
    }

    private static List<String> links(Proposal proposal) {
        Set<String> links = new LinkedHashSet<>();
        proposal.values().forEach(field -> links.addAll(field.links()));
        links.addAll(proposal.text().addresses());
        proposal.links().stream()
                .filter(link ->
                        link.kind() != Link.Kind.UNDEFINED && !link.path().isEmpty())
                .forEach(link -> links.add(file(proposal, link)));
        return List.copyOf(links);
    }

    /** {@return the file that a link leads to, as seen from where the build runs} */
    private static String file(Proposal proposal, LocalLink link) {
        return link.path().startsWith("/")
                ? link.path()
                : RelativePath.resolve(RelativePath.parent(proposal.path()), link.path());
    }
}
