package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.Moment;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.FieldText;
import io.github.proposals.model.export.PublishedProposal.RoleHolder;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.Due;
import io.github.proposals.model.site.internal.page.DueDays;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.internal.page.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A proposal in the register.
 *
 * @param id what it is called
 * @param number with its zeros; empty if it has none yet
 * @param title what leads to its page
 * @param page its page
 * @param status its sign; nothing if it has none
 * @param type may be empty
 * @param choices what it says in the fields that are choices
 * @param authors those who wrote it
 * @param others how all people are called who have to do with it, for the search only
 * @param version the version that it is meant for; may be empty
 * @param due the day for which it waits; may be empty
 * @param created a day; may be empty
 * @param changed a day; may be empty
 */
record RegisterRow(
        String id,
        String number,
        String title,
        String page,
        Optional<Badge> status,
        String type,
        List<String> choices,
        List<People.Person> authors,
        String others,
        String version,
        String due,
        String created,
        String changed) {

    /** The first role that a field has is that of the version. The other two are what such fields are called. */
    private static final List<String> VERSIONS = List.of("target", "target release", "target version");

    private static final int FEW = 3;

    static RegisterRow of(
            PublishedRegister index,
            PublishedProposal proposal,
            PageNames names,
            DueDays days,
            People people,
            List<ChoiceColumn> choices) {
        List<People.Person> authors = people.authors(proposal);
        List<String> known = authors.stream().map(People.Person::name).toList();
        return new RegisterRow(
                proposal.id(),
                index.numberOf(proposal).orElse(""),
                proposal.title().isBlank() ? proposal.id() : proposal.title(),
                names.of(proposal),
                Badge.of(proposal),
                proposal.type(),
                choices.stream().map(it -> it.value(proposal)).toList(),
                authors,
                proposal.people().stream()
                        .map(RoleHolder::toString)
                        .distinct()
                        .filter(it -> !known.contains(it))
                        .collect(Collectors.joining(", ")),
                version(index, proposal),
                days.next(proposal).map(Due::day).orElse(""),
                created(proposal),
                proposal.lastChange().map(Moment::day).map(LocalDate::toString).orElse(""));
    }

    /** {@return the kind of its status, in a word for the style sheet} */
    String kind() {
        return status.map(Badge::kind).orElse("unknown");
    }

    /** {@return the page of all proposals of its type} */
    String typePage() {
        return PageNames.ofFacet("type", type);
    }

    /** {@return the first authors; all, where one more would take no more room than their number} */
    List<People.Person> first() {
        return authors.size() <= FEW + 1 ? authors : authors.subList(0, FEW);
    }

    /** {@return the other ones} */
    List<People.Person> rest() {
        return authors.subList(first().size(), authors.size());
    }

    boolean hasRest() {
        return !rest().isEmpty();
    }

    /** {@return what the version is called for which a proposal is meant, if the process asks for it} */
    static Optional<String> versionName(PublishedRegister index) {
        return VERSIONS.stream()
                .flatMap(role -> index.process().fieldFor(role).stream())
                .map(FieldDefinition::name)
                .findFirst();
    }

    private static String version(PublishedRegister index, PublishedProposal proposal) {
        return versionName(index).stream()
                .flatMap(name -> proposal.fields().stream()
                        .filter(FieldText::known)
                        .filter(it -> it.name().equals(name)))
                .map(FieldText::text)
                .findFirst()
                .orElse("");
    }

    /** What the author says, or else when it came into the repository. */
    private static String created(PublishedProposal proposal) {
        Optional<LocalDate> said = proposal.dates().stream()
                .filter(it -> it.role().equals("created"))
                .map(PublishedProposal.Day::day)
                .findFirst();
        return said.or(() -> proposal.firstSeen().map(Moment::day))
                .map(LocalDate::toString)
                .orElse("");
    }
}
