package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Problem;
import io.github.proposals.model.diagnostic.Related;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is told of the top of documents: a header that is none, a value that nobody can read, a number that only the name of
 * the file has. Much else is found since these are as they are.
 */
final class HeaderFaults {

    private static final String FRONT_MATTER = "document.broken-front-matter";
    private static final String OPEN_FRONT_MATTER = "document.unclosed-front-matter";

    private final Register register;
    private final Map<Place, Severity> headless = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();
    private final Map<String, Severity> unread = new HashMap<>();
    private final Map<String, Severity> otherwiseRead = new HashMap<>();
    private final Set<String> unopened = new HashSet<>();
    private final Map<String, Severity> twice = new HashMap<>();
    private final Map<String, Severity> statuses = new HashMap<>();
    private final Map<String, Severity> values = new HashMap<>();
    private final Set<String> unrelated = new HashSet<>();
    private final Set<String> unrelatedLines = new HashSet<>();
    private final Set<String> renumbered = new HashSet<>();

    /** What {@code all} that was found says of them. */
    HeaderFaults(Register register, List<Diagnostic> all) {
        this.register = register;
        all.forEach(this::note);
    }

    private void note(Diagnostic it) {
        Subject subject = it.finding().subject();
        String path = it.place().path();
        boolean missing = it.finding().problem() == Problem.MISSING;
        if (subject instanceof Subject.Value) {
            values.put(line(it), it.severity());
        }
        if (subject instanceof Subject.Header && (missing || isBeside(path))) {
            headless.put(it.place(), it.severity());
            if (isBeside(path)) {
                otherwiseRead.put(path, it.severity());
            }
            Stream.concat(Stream.of(path), register.process().files().documents(path))
                    .forEach(uncertain::add);
        } else if (subject instanceof Subject.Markup markup && markup.what().equals(FRONT_MATTER)) {
            unread.put(line(it), it.severity());
        } else if (subject instanceof Subject.Markup markup && markup.what().equals(OPEN_FRONT_MATTER)) {
            otherwiseRead.put(path, it.severity());
            if (!it.place().excerpt().line().startsWith("---")) {
                unopened.add(path);
                uncertain.add(path);
            }
        } else if (subject instanceof Subject.Title && missing && isBare(path)) {
            // Without a title nobody is told that there is no header, either.
            uncertain.add(path);
        } else if (subject instanceof Subject.Value value && namesProposals(value.field())) {
            unrelatedLines.add(line(it));
            if (register.process()
                    .field(value.field())
                    .filter(own -> own.type() == FieldType.STATUS)
                    .isPresent()) {
                unrelated.add(path);
            }
        } else if (subject instanceof Subject.Field field && !missing) {
            twice.put(line(it), it.severity());
            // What lacks in a field of its own can be written by whoever mends the other side.
            boolean stays = it.finding().problem() == Problem.WRONG
                    || register.process().lifecycle().hasForms();
            if (stays && namesProposals(field.name())) {
                unrelated.add(path);
            }
        } else if (subject instanceof Subject.Status && !missing) {
            statuses.put(path, it.severity());
        } else if (subject instanceof Subject.Field field && missing && namesProposals(field.name())) {
            unrelated.add(path);
        } else if (subject instanceof Subject.Number number && isInNameAlone(it, number.number())) {
            renumbered.add(path);
        }
    }

    /** A header in another style, or above the title, is read all the same; one in a file of its own is told if it is not. */
    private boolean isBeside(String path) {
        return register.process().files().documents(path).findAny().isPresent();
    }

    private boolean isBare(String path) {
        return register.at(path).filter(it -> it.fields().isEmpty()).isPresent();
    }

    private boolean namesProposals(String field) {
        return register.process()
                .field(field)
                .filter(it -> it.type() == FieldType.PROPOSALS
                        || it.type() == FieldType.STATUS
                                && register.process().lifecycle().hasForms())
                .isPresent();
    }

    /** Title and field are the places of such a finding, and both say the same. */
    private boolean isInNameAlone(Diagnostic it, String number) {
        return it.finding().related().size() > 1
                && register.at(it.place().path())
                        .map(Proposal::numberText)
                        .filter(own -> !own.isEmpty() && !Numbering.isSame(own, number))
                        .isPresent();
    }

    private static String line(Diagnostic it) {
        return line(it.place());
    }

    private static String line(Place place) {
        return place.path() + ':' + place.start().line();
    }

    /** A value goes on in a line that is meant as another field. */
    private static Stream<String> lines(Diagnostic it) {
        return lines(it.place());
    }

    private static Stream<String> lines(Place place) {
        return IntStream.rangeClosed(place.start().line(), place.end().line())
                .mapToObj(line -> place.path() + ':' + line);
    }

    /** {@return whether nobody knows what a document says at its top} */
    boolean leaveUncertain(String path) {
        return uncertain.contains(path);
    }

    /** {@return whether something follows from one of them} */
    boolean explain(Diagnostic it) {
        Subject subject = it.finding().subject();
        String path = it.place().path();
        if ((isWord(it) || unopened.contains(path) && isOfHeadings(subject))
                && isAtLeast(otherwiseRead.get(path), it)) {
            return true;
        }
        if (subject instanceof Subject.Markup markup) {
            if (markup.what().equals(OPEN_FRONT_MATTER)) {
                return false;
            }
            // What was meant as the header is told as a header that is missing, and where it breaks; a key that is
            // there twice,
            // as that.
            return isAtLeast(headless.get(it.place()), it) || isAtLeast(twice.get(line(it)), it);
        }
        if (subject instanceof Subject.Field && it.finding().problem() == Problem.MISSING) {
            // It may well stand in what was meant as the header, or in a line of it that nobody can read.
            return uncertain.contains(path)
                    || it.finding().related().stream().anyMatch(line -> unread.containsKey(line(line.place())));
        }
        if (subject instanceof Subject.Row row) {
            return row.column().equals("status") && isAtLeast(statuses.get(row.of()), it);
        }
        if (subject instanceof Subject.Reference) {
            return others(it).anyMatch(unrelated::contains)
                    || it.finding().related().stream()
                            .flatMap(other -> lines(other.place()))
                            .anyMatch(unrelatedLines::contains);
        }
        if (subject instanceof Subject.Number number) {
            return renumbered.contains(path)
                    ? it.finding().problem() == Problem.MISSING
                            || register.at(path)
                                    .filter(own -> Numbering.isSame(own.numberText(), number.number()))
                                    .isPresent()
                    : others(it).anyMatch(renumbered::contains);
        }
        if (subject instanceof Subject.Value && hasWrongPart(it)) {
            return true;
        }
        return (subject instanceof Subject.Status
                        || subject instanceof Subject.Value
                        || subject instanceof Subject.Person)
                && lines(it).anyMatch(line -> isAtLeast(unread.get(line), it));
    }

    /** {@return whether it is about how a header, or what it says, is written; of a file of its own that is the cause} */
    private boolean isWord(Diagnostic it) {
        Subject subject = it.finding().subject();
        return it.finding().problem() != Problem.MISSING
                && (subject instanceof Subject.Value
                        || subject instanceof Subject.Field
                        || subject instanceof Subject.Header
                                && !isBeside(it.place().path()));
    }

    /** Where a value is wrong, so is what it is a part of. */
    private boolean hasWrongPart(Diagnostic it) {
        return it.finding().related().stream()
                .map(part -> line(part.place()))
                .anyMatch(part -> !part.equals(line(it)) && isAtLeast(values.get(part), it));
    }

    /** Where the values are the first heading, no other is what it was meant as. */
    private static boolean isOfHeadings(Subject subject) {
        return subject instanceof Subject.Title
                || subject instanceof Subject.Header
                || subject instanceof Subject.Number
                || subject instanceof Subject.Section;
    }

    private static Stream<String> others(Diagnostic it) {
        return it.finding().related().stream().map(Related::place).map(Place::path);
    }

    private static boolean isAtLeast(Severity cause, Diagnostic it) {
        return cause != null && cause.compareTo(it.severity()) <= 0;
    }
}
