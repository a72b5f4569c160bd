package io.github.proposals.model.site;

import com.samskivert.mustache.Template;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.IndexedProposal;
import io.github.proposals.model.index.Moment;
import io.github.proposals.model.index.StatusGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of all proposals: a table for each kind of status, complete without any script. */
final class RegisterPage {

    private static final Template TEMPLATE = Templates.get("register");

    private RegisterPage() {}

    static Content of(Index index, PageNames names) {
        List<Group> groups = StatusGroup.of(index).stream()
                .map(group -> new Group(
                        group.heading(),
                        group.heading().toLowerCase(Locale.ROOT).replace(' ', '-'),
                        group.proposals().stream()
                                .map(it -> row(index, it, names))
                                .toList()))
                .toList();
        boolean types = index.proposals().stream().anyMatch(it -> !it.type().isEmpty());
        View view = new View(
                Frame.of(index, Place.REGISTER),
                index.process().prefix(),
                index.proposals().size(),
                types,
                groups.stream()
                        .flatMap(it -> it.rows().stream())
                        .anyMatch(it -> !it.created().isEmpty()),
                index.historyKnown(),
                index.asOf().map(LocalDate::toString),
                groups);
        return new Content(Place.REGISTER.page(), view.frame(), TEMPLATE.execute(view));
    }

    private static Row row(Index index, IndexedProposal proposal, PageNames names) {
        return new Row(
                proposal.number().map(index.process().numbering()::written).orElse(""),
                proposal.title().isBlank() ? proposal.id() : proposal.title(),
                names.of(proposal),
                Badge.of(proposal),
                proposal.type(),
                authors(proposal),
                created(proposal),
                proposal.lastChange().map(Moment::day).map(LocalDate::toString).orElse(""));
    }

    private static String authors(IndexedProposal proposal) {
        return proposal.people().stream()
                .filter(it -> it.role().equals("author"))
                .map(it -> it.name().isEmpty() ? "@" + it.handle() : it.name())
                .collect(Collectors.joining(", "));
    }

    /** What the author says, or else when it came into the repository. */
    private static String created(IndexedProposal proposal) {
        Optional<LocalDate> said = proposal.dates().stream()
                .filter(it -> it.role().equals("created"))
                .map(IndexedProposal.Day::day)
                .findFirst();
        return said.or(() -> proposal.firstSeen().map(Moment::day))
                .map(LocalDate::toString)
                .orElse("");
    }

    /** What the template shows. */
    private record View(
            Frame frame,
            String prefix,
            int count,
            boolean types,
            boolean days,
            boolean changes,
            Optional<String> asOf,
            List<Group> groups) {

        String noun() {
            return count == 1 ? "proposal" : "proposals";
        }
    }

    /** The proposals whose statuses are of one kind. */
    private record Group(String heading, String anchor, List<Row> rows) {

        int count() {
            return rows.size();
        }
    }

    /** A proposal. */
    private record Row(
            String number,
            String title,
            String page,
            Badge status,
            String type,
            String authors,
            String created,
            String changed) {}
}
