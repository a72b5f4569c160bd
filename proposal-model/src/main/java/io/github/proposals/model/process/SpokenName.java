package io.github.proposals.model.process;

import io.github.proposals.model.text.NumberedName;
import io.github.proposals.model.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How texts speak of the proposals that have one prefix: {@code ADR-12}, or {@code ADR 2024-001} where numbers begin anew
 * each year. What may stand around it differs from text to text.
 *
 * @param process whose proposals they are
 * @param prefix what tells them from others with the same number
 * @param name what is looked for
 */
public record SpokenName(ProposalProcess process, String prefix, NumberedName name) {

    private static final String NUMBER = "([0-9]{1,9})";
    private static final String NUMBER_OF_A_YEAR = "((?:19|20)[0-9]{2}-[0-9]{1,9})";

    /**
     * What may stand around a name.
     *
     * @param before what is asked where it starts, which looks back
     * @param number what stands behind the prefix
     * @param numberOfAYear the same where each year has numbers of its own
     */
    public record Around(Pattern before, Pattern number, Pattern numberOfAYear) {

        /**
         * {@return what may stand around a name}
         *
         * @param before a pattern that looks back
         * @param between what stands between prefix and number
         * @param after a pattern that looks ahead
         */
        public static Around of(String before, String between, String after) {
            return new Around(
                    Pattern.compile(before),
                    Pattern.compile(between + NUMBER + after),
                    Pattern.compile(between + NUMBER_OF_A_YEAR + after));
        }
    }

    /**
     * A proposal in a text.
     *
     * @param id which one it is
     * @param span where its name stands
     */
    public record Spoken(ProposalId id, Span span) {}

    /** {@return how all proposals of a process are spoken of, its own prefix first} */
    public static Stream<SpokenName> of(ProposalProcess process, Around around) {
        return Stream.concat(
                process.prefixes().map(prefix -> of(process, prefix, prefix, around)),
                process.otherPrefixes().stream().map(it -> of(process, process.prefix(), it.prefix(), around)));
    }

    /**
     * {@return how those with one prefix are spoken of}
     *
     * @param called what people may say in the place of the prefix
     */
    public static SpokenName of(ProposalProcess process, String prefix, String called, Around around) {
        Pattern number = process.files().yearly() ? around.numberOfAYear() : around.number();
        return new SpokenName(process, prefix, new NumberedName(called, around.before(), number));
    }

    /** {@return the proposals in a text, in their order} */
    public Stream<Spoken> in(String text) {
        return name.in(text).map(it -> new Spoken(id(it.digits()), it.span()));
    }

    /** {@return the proposal with a number as it is written} */
    public ProposalId id(String digits) {
        String number = number(digits);
        String year = digits.substring(0, Math.max(0, digits.length() - number.length() - 1));
        return new ProposalId.Numbered(year.isEmpty() ? prefix : process.prefixIn(year), Integer.parseInt(number));
    }

    /** {@return what is written of a number without its year} */
    public static String number(String digits) {
        return digits.substring(digits.indexOf('-') + 1);
    }
}
