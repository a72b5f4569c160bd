package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list that people keep, where it lies in a file of another name, where its rows are none, where no column is left by
 * which they are known, or where nobody sees the rest of it: then much lacks in it.
 */
final class ListFaults {

    /** What stands below the head of a table, and names no column once the head is gone. */
    private static final Pattern RULER = Pattern.compile("[|:\\s]*-[|:\\s-]*");

    private final Register register;
    private final Optional<Diagnostic> stray;
    private final Optional<Diagnostic> broken;
    private final Optional<Diagnostic> nameless;
    private final Optional<Diagnostic> hidden;
    private final Map<Integer, Diagnostic> slips = new TreeMap<>();

    /** What {@code all} that was found says of it. */
    ListFaults(Register register, List<Diagnostic> all) {
        this.register = register;
        this.stray = all.stream().filter(this::isStray).findFirst();
        this.broken = all.stream().filter(this::breaksRows).findFirst();
        this.nameless = all.stream().filter(this::leavesRowsNameless).findFirst();
        this.hidden = all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Rest && isInList(it))
                .findFirst();
        all.stream()
                .filter(it -> it.finding().subject() instanceof Subject.Markup && isInList(it))
                .forEach(it -> slips.putIfAbsent(it.place().start().line(), it));
    }

    /** {@return whether something may follow from it} */
    boolean areAtFault() {
        return !slips.isEmpty() || Stream.of(stray, nameless, hidden).anyMatch(Optional::isPresent);
    }

    /** {@return from which of these something follows} */
    Optional<Diagnostic> cause(Diagnostic it) {
        Subject subject = it.finding().subject();
        boolean missing = it.finding().problem() == Problem.MISSING;
        if (subject instanceof Subject.Link link && isName(RelativePath.name(link.target()))
                || subject instanceof Subject.Index && missing && stray.isPresent()) {
            return stray;
        }
        if (!isInList(it)) {
            return Optional.empty();
        }
        if (subject instanceof Subject.Index index && missing) {
            return index.part().isEmpty()
                    ? hidden.or(() -> broken).or(() -> nameless)
                    : hidden.or(() ->
                            slips.values().stream().filter(ListFaults::isTable).findFirst());
        }
        if (subject instanceof Subject.KeyRow) {
            return hidden;
        }
        if (subject instanceof Subject.Row row && (missing || row.column().isEmpty())) {
            return hidden.or(() -> missing ? broken : Optional.empty()).or(() -> nameless);
        }
        return subject instanceof Subject.Row
                ? Optional.ofNullable(slips.get(it.place().start().line()))
                : Optional.empty();
    }

    private boolean isStray(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Index
                && it.finding().problem() != Problem.MISSING
                && !isName(RelativePath.name(it.place().path()));
    }

    private boolean breaksRows(Diagnostic it) {
        if (!(it.finding().subject() instanceof Subject.Markup) || !isInList(it)) {
            return false;
        }
        String line = it.place().excerpt().line();
        return RULER.matcher(line).matches()
                || definitions()
                        .flatMap(list -> list.columns().stream())
                        .allMatch(column -> line.contains(column.name()))
                || register.stream().anyMatch(proposal -> line.contains(proposal.fileName()));
    }

    private static boolean isTable(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Markup markup
                && markup.what().equals("document.broken-table");
    }

    private boolean leavesRowsNameless(Diagnostic it) {
        return it.finding().subject() instanceof Subject.Column lacking
                && definitions()
                        .flatMap(list -> list.columns().stream())
                        .filter(column -> column.name().equals(lacking.name()))
                        .anyMatch(column -> column.linked() || column.shows().equals("number"));
    }

    private boolean isInList(Diagnostic it) {
        return register.index()
                .map(KeptList::path)
                .filter(it.place().path()::equals)
                .isPresent();
    }

    private boolean isName(String name) {
        return definitions().anyMatch(list -> list.files().contains(name));
    }

    private Stream<KeptListDefinition> definitions() {
        return register.process().index().stream();
    }
}
