package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the heading of a proposal looks like.
 *
 * @param template such as <code>PEP-{number}: {title}</code>; just <code>{title}</code> where it has no number
 * @param width the number of digits, with zeros in front; 0 for as many as names of files have
 * @param says the sentence of the process
 */
public record TitleFormat(String template, int width, Quote says) {

    private static final String NUMBER = "{number}";
    private static final String TITLE = "{title}";

    private static final Pattern NUMERAL = Pattern.compile("[0-9A-Za-z]{1,10}");

    /** {@return whether the heading names the number} */
    public boolean numbered() {
        return template.contains(NUMBER);
    }

    /** {@return number and title of a heading that has this form} */
    public Optional<Parts> parse(String heading) {
        if (!numbered()) {
            return Optional.of(new Parts("", heading));
        }
        String before = template.substring(0, template.indexOf(NUMBER));
        String between = template.substring(template.indexOf(NUMBER) + NUMBER.length(), template.indexOf(TITLE));
        int end = heading.indexOf(between.stripTrailing(), before.length());
        if (!heading.startsWith(before) || end < 0) {
            return Optional.empty();
        }
        String number = heading.substring(before.length(), end);
        String title = heading.substring(end + between.stripTrailing().length()).strip();
        return NUMERAL.matcher(number).matches() ? Optional.of(new Parts(number, title)) : Optional.empty();
    }

    /** {@return the heading of a proposal} */
    public String written(String number, String title) {
        return template.replace(NUMBER, digits(number)).replace(TITLE, title);
    }

    /** {@return a number as headings write it} What is none stays as it is. */
    public String digits(String number) {
        if (width == 0 || !number.matches("[0-9]{1,9}")) {
            return number;
        }
        String digits = Integer.toString(Integer.parseInt(number));
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /**
     * The parts of a heading.
     *
     * @param number as written; empty if headings have none
     * @param title the rest
     */
    public record Parts(String number, String title) {}
}
