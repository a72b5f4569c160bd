package io.github.proposals.model.rules.internal.index;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Repair;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.KeptListDefinition.Column;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.KeptListRows;
import io.github.proposals.model.text.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that names something else than its proposal by its link and by its number or title, or that has the title of another
 * proposal: one mistake, with whatever else it says of that other one.
 */
final class LostRow {

    private static final Set<String> NAMES = Set.of("number", "title");

    private final RowLink link;
    private final KeptListRows rows;
    private final Optional<Proposal> owner;
    private final List<Column> wrong;

    /**
     * Looks at a row.
     *
     * @param disagreeing the columns in which it says something else than its proposal
     */
    LostRow(RowLink link, List<Column> disagreeing) {
        this.link = link;
        this.rows = link.rows();
        List<Column> names = disagreeing.stream()
                .filter(it -> NAMES.contains(it.shows()) && !link.isTooShort(it))
                .toList();
        this.owner = rows.named(link.index(), link.table(), link.row()).stream()
                .filter(it -> it != link.proposal() && isNamed(it, names))
                .findFirst();
        List<Column> all = disagreeing.stream()
                .filter(it -> names.contains(it) || owner.isPresent() && says(it, owner.get()))
                .toList();
        // Many proposals have one status, and a number is soon mistyped; a title is not that of another one by chance.
        boolean titled = names.stream().anyMatch(it -> it.shows().equals("title"));
        boolean lost = link.isWrong() ? !names.isEmpty() : owner.isPresent() && titled && all.size() > 1;
        this.wrong = lost ? all : List.of();
    }

    /** {@return whether it is one} */
    boolean isLost() {
        return !wrong.isEmpty();
    }

    /** {@return whether what a column says is told with it} */
    boolean has(Column column) {
        return wrong.contains(column);
    }

    /** {@return what says so, if it is one} */
    Stream<Finding> findings() {
        return wrong.stream()
                .limit(1)
                .map(first -> Finding.at(cell(first).place(), "%s", message())
                        .about(new Subject.Row(link.proposal().path(), "link"))
                        .repair(new Repair.UpdateIndex())
                        .help("write %s", help())
                        .related(link.proposal().head(), "the proposal")
                        .severity(severity())
                        .says(rows.definition().says()));
    }

    private String message() {
        List<String> parts = new ArrayList<>();
        wrong.forEach(it -> parts.add(which(isEmpty(it)) + it.shows()));
        if (link.isWrong()) {
            parts.add(
                    owner.isEmpty() && link.isBroken()
                            ? "a link to nowhere"
                            : which(!link.isBroken() && !link.isAstray()) + "link");
        }
        return "the row of " + link.proposal().id() + " has " + String.join(" and ", parts)
                + owner.map(it -> " of " + it.id()).orElse("");
    }

    private String which(boolean none) {
        return owner.isPresent() ? "the " : none ? "no " : "another ";
    }

    private String help() {
        return Stream.concat(link.wrong(), wrong.stream())
                .distinct()
                .sorted(Comparator.comparing(rows.definition().columns()::indexOf))
                .map(it -> "'" + link.written(it) + "'")
                .collect(Collectors.joining(" and "));
    }

    private Severity severity() {
        return Stream.concat(link.wrong().map(link::severity), wrong.stream().flatMap(it -> it.severity().stream()))
                .reduce(Severity.INFO, Severity::atLeast);
    }

    /** {@return whether all by which a row is known, and that is wrong, is that of another proposal} */
    private boolean isNamed(Proposal other, List<Column> names) {
        return names.stream().allMatch(it -> says(it, other))
                && (!link.isWrong() || link.file().filter(other.path()::equals).isPresent());
    }

    private boolean says(Column column, Proposal other) {
        return rows.says(link.table(), link.row(), column, other);
    }

    private boolean isEmpty(Column column) {
        return cell(column).value().isEmpty();
    }

    private Located<String> cell(Column column) {
        return rows.cell(link.table(), link.row(), column).orElseThrow();
    }
}
