package io.github.proposals.model.rules.internal.date;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Life;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.WordSearch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date that cannot be right, as the commits show. */
public final class ContradictsHistory implements ProposalRule {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "date.contradicts-history", Severity.WARNING, "The commits show that a date cannot be right.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        Life life = proposal.circumstances().history().life(proposal.path());
        if (life.changes().isEmpty()) {
            return Stream.empty();
        }
        List<Finding> findings = new ArrayList<>();
        created(proposal, life).ifPresent(findings::add);
        proposal.values()
                .filter(field -> !FutureDate.isToldOf(proposal, field))
                .forEach(field -> reached(field, life).ifPresent(findings::add));
        text.proposal().process().sections().stream()
                .filter(SectionDefinition::dated)
                .forEach(section -> findings.addAll(entries(text, section, life)));
        // What is long past is told, and is no reason to fail.
        boolean touched =
                proposal.circumstances().history().change(proposal.path()).isPresent();
        return findings.stream().map(finding -> touched ? finding : finding.severity(Severity.INFO));
    }

    /** It may have been written long before it was committed, but not after that. */
    private static Optional<Finding> created(Proposal proposal, Life life) {
        Optional<Commit> first =
                life.first().filter(change -> change.before().isEmpty()).flatMap(DocumentChange::commit);
        return proposal.fieldFor("created")
                .filter(field -> !FutureDate.isToldOf(proposal, field))
                .flatMap(field -> field.date()
                        .filter(day -> first.isPresent()
                                && day.isAfter(first.get().day().plusDays(1)))
                        .map(day -> Finding.at(
                                        field.place(),
                                        "'%s' says %s, but %s added the document before that day",
                                        field.label(),
                                        day,
                                        first.get())
                                .about(new Subject.Value(field.name(), day.toString()))
                                .help(
                                        "write %s, or the day on which work on it began",
                                        first.get().day())));
    }

    private static Optional<Finding> reached(Field field, Life life) {
        List<String> statuses = field.definition().map(FieldDefinition::reached).orElse(List.of());
        return field.date()
                .flatMap(day -> statuses.stream()
                        .flatMap(status -> contradiction(field.place(), day, status, life).stream())
                        .findFirst());
    }

    private static List<Finding> entries(ProposalText text, SectionDefinition definition, Life life) {
        List<Finding> findings = new ArrayList<>();
        text.sections().of(definition).ifPresent(match -> {
            Span body = match.section().body();
            int last = text.document().source().lineOf(Math.max(body.start(), body.end() - 1));
            for (int line = text.document().source().lineOf(body.start()); line <= last; line++) {
                Span span = text.document().source().line(line);
                String words = text.document().prose().substring(span.start(), span.end());
                Matcher matcher = DAY.matcher(words);
                List<String> statuses =
                        statuses(words, text.proposal().process().lifecycle());
                if (statuses.size() == 1 && matcher.find()) {
                    Place place = text.place(new Span(span.start() + matcher.start(), span.start() + matcher.end()));
                    day(matcher.group(1))
                            .flatMap(day -> contradiction(place, day, statuses.get(0), life))
                            .ifPresent(findings::add);
                }
            }
        });
        return findings;
    }

    /** Of "Under Review" and "Review" only the first is meant; of "from Discussion to Accepted" nobody knows. */
    private static List<String> statuses(String words, Lifecycle lifecycle) {
        List<String> named = lifecycle.names().stream()
                .filter(name -> !WordSearch.in(words, name).isEmpty())
                .toList();
        return named.stream()
                .filter(name -> named.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Decided first and committed later is fine; the other way round, or before the status it had before, is not. */
    private static Optional<Finding> contradiction(Place place, LocalDate day, String status, Life life) {
        List<DocumentChange> statuses = life.statuses();
        List<DocumentChange> entries = statuses.stream()
                .filter(change -> change.changesStatus()
                        && change.after().get().status().equals(status)
                        && change.commit().isPresent())
                .toList();
        if (entries.isEmpty() || entries.stream().anyMatch(change -> isPossible(day, change, statuses))) {
            return Optional.empty();
        }
        Commit commit = entries.get(entries.size() - 1).commit().orElseThrow();
        return Optional.of(Finding.at(
                        place, "'%s' is not the day on which the status became '%s': %s did that", day, status, commit)
                .about(new Subject.Step("", status))
                .help("write %s, or the day of the decision right before it", commit.day()));
    }

    private static boolean isPossible(LocalDate day, DocumentChange change, List<DocumentChange> statuses) {
        int index = statuses.indexOf(change);
        LocalDate latest =
                change.commit().orElseThrow().committed().toLocalDate().plusDays(1);
        Optional<LocalDate> earliest = index == 0
                ? Optional.empty()
                : statuses.get(index - 1).commit().map(commit -> commit.day().minusDays(1));
        return !day.isAfter(latest)
                && earliest.map(limit -> !day.isBefore(limit)).orElse(true);
    }
}
