package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.Optional;

/**
 * What the value of a field has to look like.
 *
 * @param when for which proposals
 * @param pattern what the whole value looks like; anything where there is none
 * @param notPattern what must not stand anywhere in it
 * @param shortest the least number of characters
 * @param longest the greatest number of characters
 * @param message what is wrong where it is not so, in the words of the process; may be empty
 * @param help what to do about it; may be empty
 * @param severity how bad it is
 * @param says the sentence of the process
 */
public record ValueCheck(
        Condition when,
        Optional<LinearPattern> pattern,
        Optional<LinearPattern> notPattern,
        int shortest,
        int longest,
        String message,
        String help,
        Severity severity,
        Quote says) {

    /** {@return what is wrong with a value, to follow its quotation; nothing if it is as it has to be} */
    public Optional<String> problem(String value) {
        int length = value.codePointCount(0, value.length());
        if (length < shortest) {
            return Optional.of(told(length + " characters are too few: there must be at least " + shortest));
        }
        if (length > longest) {
            return Optional.of(told(length + " characters are too many: there may be at most " + longest));
        }
        boolean fits = pattern.map(it -> it.matches(value)).orElse(true);
        boolean clean = notPattern.map(it -> !it.isIn(value)).orElse(true);
        return fits && clean ? Optional.empty() : Optional.of(told("the value does not have the form it has to have"));
    }

    private String told(String usual) {
        return message.isEmpty() ? usual : message;
    }
}
