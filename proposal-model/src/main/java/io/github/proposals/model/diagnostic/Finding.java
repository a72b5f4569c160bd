package io.github.proposals.model.diagnostic;

import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong, where, and what to do about it. A message starts in lower case, ends without a full stop and
 * quotes values with {@code '…'}.
 *
 * @param place where it is
 * @param subject what it is about
 * @param problem what is the matter with that
 * @param message what is wrong, in words that are made for people alone
 * @param help what to do; empty if the message says it all
 * @param quote the sentence of the process that demands otherwise
 * @param related other places that have to do with it
 * @param severity how bad it is, if the demand that was not met says so itself
 * @param repairs what makes it go away; empty if only a person can tell
 * @param onlyOnRequest whether it counts only where process or project say how bad it is
 */
public record Finding(
        Place place,
        Subject subject,
        Problem problem,
        String message,
        String help,
        Quote quote,
        List<Related> related,
        Optional<Severity> severity,
        List<Repair> repairs,
        boolean onlyOnRequest) {

    /** Keeps copies of the lists. */
    public Finding {
        related = List.copyOf(related);
        repairs = List.copyOf(repairs);
    }

    /** {@return a finding at {@code place}} The message is formatted as by {@link String#format}. */
    public static Finding at(Place place, String message, Object... values) {
        String words = format(message, values);
        return new Finding(
                place,
                new Subject.Other(words),
                Problem.WRONG,
                words,
                "",
                Quote.NONE,
                List.of(),
                Optional.empty(),
                List.of(),
                false);
    }

    /** {@return the same finding about something that is not as it should be} */
    public Finding about(Subject what) {
        return about(what, Problem.WRONG);
    }

    /** {@return the same finding about something that is not there} */
    public Finding missing(Subject what) {
        return about(what, Problem.MISSING);
    }

    /** {@return the same finding about something that is there, and that is still to be written} */
    public Finding unfilled(Subject what) {
        return about(what, Problem.UNFILLED);
    }

    private Finding about(Subject what, Problem matter) {
        return new Finding(place, what, matter, message, help, quote, related, severity, repairs, onlyOnRequest);
    }

    /** {@return whether it shows any line of a file} */
    boolean hasLines() {
        return place.hasLine() || related.stream().anyMatch(it -> it.place().hasLine());
    }

    /** {@return the same finding with no lines of files} */
    Finding withoutLines() {
        return new Finding(
                place.withoutLine(),
                subject,
                problem,
                message,
                help,
                quote,
                related.stream()
                        .map(it -> new Related(it.place().withoutLine(), it.note()))
                        .toList(),
                severity,
                repairs,
                onlyOnRequest);
    }

    /** {@return the same finding with words on what to do} */
    public Finding help(String words, Object... values) {
        return new Finding(
                place,
                subject,
                problem,
                message,
                format(words, values),
                quote,
                related,
                severity,
                repairs,
                onlyOnRequest);
    }

    /** {@return the same finding with the sentence it rests on} */
    public Finding says(Quote sentence) {
        return new Finding(place, subject, problem, message, help, sentence, related, severity, repairs, onlyOnRequest);
    }

    /** {@return the same finding with one more place} */
    public Finding related(Place other, String note, Object... values) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(other, format(note, values)));
        return new Finding(place, subject, problem, message, help, quote, more, severity, repairs, onlyOnRequest);
    }

    /** {@return the same finding with a severity of its own} */
    public Finding severity(Severity own) {
        return new Finding(
                place, subject, problem, message, help, quote, related, Optional.of(own), repairs, onlyOnRequest);
    }

    /** {@return the same finding, which counts only where process or project say how bad it is} */
    public Finding onRequest() {
        return new Finding(place, subject, problem, message, help, quote, related, severity, repairs, true);
    }

    /** {@return the same finding with one more thing that makes it go away} */
    public Finding repair(Repair repair) {
        List<Repair> more = new ArrayList<>(repairs);
        more.add(repair);
        return new Finding(place, subject, problem, message, help, quote, related, severity, more, onlyOnRequest);
    }

    private static String format(String words, Object... values) {
        return values.length == 0 ? words : String.format(Locale.ROOT, words, values);
    }
}
