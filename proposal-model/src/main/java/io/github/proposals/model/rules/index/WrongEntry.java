package io.github.proposals.model.rules.index;

import io.github.proposals.model.Field;
import io.github.proposals.model.Person;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.lint.ProposalSetRule;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cell of the index that disagrees with the proposal. */
public final class WrongEntry implements ProposalSetRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("index.wrong-entry", Severity.WARNING, "The index says something else than the proposal.");
    }

    @Override
    public Stream<Finding> check(ProposalSet proposals) {
        return IndexRows.in(
                proposals,
                (index, rows) -> index.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> rows.proposals(index, table, row).stream()
                                        .limit(1)
                                        .flatMap(proposal -> check(proposal, table, row, rows)))));
    }

    private static Stream<Finding> check(
            Proposal proposal, ProposalIndex.Table table, ProposalIndex.Row row, IndexRows rows) {
        return rows.definition().columns().stream()
                .flatMap(column -> rows.cell(table, row, column).stream()
                        .flatMap(cell -> expected(proposal, column.shows()).stream()
                                .filter(expected -> !agrees(cell.value(), expected, column.shows()))
                                .map(expected -> Finding.at(
                                                cell.place(),
                                                "the index says %s for the %s of %s, which says '%s'",
                                                cell.value().isEmpty() ? "nothing" : "'" + cell.value() + "'",
                                                column.shows(),
                                                proposal.id(),
                                                expected)
                                        .help("write '%s'", expected)
                                        .related(place(proposal, column.shows()), "the proposal")
                                        .severity(column.severity())
                                        .says(rows.definition().says()))));
    }

    private static Optional<String> expected(Proposal proposal, String shows) {
        return switch (shows) {
            case "number" -> proposal.number().map(proposal.process().numbering()::written);
            case "title" -> Optional.of(proposal.titleText());
            // A status that nobody knows is reported where it stands; nobody should copy it.
            case "status" -> proposal.status().map(Status::name);
            default -> proposal.fieldFor(shows).filter(Field::known).map(field -> Markup.plain(field.text()));
        };
    }

    private static Place place(Proposal proposal, String shows) {
        return proposal.fieldFor(shows).map(Field::place).orElse(proposal.head());
    }

    /** People are compared as people: a mail address more or less is the same person. */
    private static boolean agrees(String cell, String expected, String shows) {
        if (shows.equals("number")) {
            return cell.replaceFirst("^[A-Za-z]+-", "").equals(expected);
        }
        if (!shows.equals("author")) {
            return cell.equals(expected);
        }
        List<Person> listed = Person.read(cell);
        List<Person> authors = Person.read(expected);
        return listed.size() == authors.size()
                && authors.stream().allMatch(author -> listed.stream().anyMatch(author::isSameAs));
    }
}
