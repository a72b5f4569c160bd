package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the heading of a proposal looks like.
 *
 * @param templates such as <code>PEP-{number}: {title}</code>; just <code>{title}</code> where it has no number; the usual
 *     one first
 * @param width the number of digits in the usual one, with zeros in front; 0 for as many as names of files have
 * @param says the sentence of the process
 */
public record TitleFormat(List<String> templates, int width, Quote says) {

    private static final String NUMBER = "{number}";
    private static final String TITLE = "{title}";

    private static final Pattern NUMERAL = Pattern.compile("[0-9A-Za-z]{1,10}");

    /** Where there are several ways to write a title, a word in front of a colon is none. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}|[XN]{1,9}");

    /** Keeps a copy. */
    public TitleFormat {
        templates = List.copyOf(templates);
    }

    /** {@return the usual way to write it} */
    public String template() {
        return templates.get(0);
    }

    /** {@return whether a heading that is written in the usual way names the number} */
    public boolean numbered() {
        return isNumbered(template());
    }

    /** {@return whether a title that is written elsewhere would be one as it stands there} */
    public boolean mayBeBare() {
        return templates.contains(TITLE);
    }

    /** {@return number and title of a heading that has one of the forms} A form with a number counts more than one without. */
    public Optional<Parts> parse(String heading) {
        Optional<Parts> parts = templates.stream()
                .filter(TitleFormat::isNumbered)
                .flatMap(template -> parse(template, heading).stream())
                .findFirst();
        return parts.or(() -> templates.stream()
                .filter(template -> !isNumbered(template))
                .flatMap(template -> parseBare(template, heading).stream())
                .findFirst());
    }

    /** {@return the title in a heading, without a number} */
    public String bare(String heading) {
        return parse(heading).map(Parts::title).orElse(heading);
    }

    /** {@return the title in a field, which may repeat the number as headings have it: {@code title: 'ADR001: Use tags'}} */
    public String bare(String field, Optional<Integer> number) {
        return parse(field)
                .filter(parts -> !parts.title().isEmpty()
                        && number.isPresent()
                        && parts.number().replaceFirst("^0+(?=.)", "").equals(String.valueOf(number.get())))
                .map(Parts::title)
                .orElse(field);
    }

    private static Optional<Parts> parseBare(String template, String heading) {
        int at = template.indexOf(TITLE);
        String before = template.substring(0, at);
        String behind = template.substring(at + TITLE.length());
        boolean fits = heading.length() >= before.length() + behind.length()
                && heading.startsWith(before)
                && heading.endsWith(behind);
        return Optional.of(heading)
                .filter(it -> fits)
                .map(it -> it.substring(before.length(), it.length() - behind.length()))
                .map(title -> new Parts("", title, heading.length(), template));
    }

    private static boolean isNumbered(String template) {
        return template.contains(NUMBER);
    }

    private Optional<Parts> parse(String template, String heading) {
        String before = template.substring(0, template.indexOf(NUMBER));
        String between = template.substring(template.indexOf(NUMBER) + NUMBER.length(), template.indexOf(TITLE));
        String sign = between.isBlank() ? between : between.stripTrailing();
        int end = heading.indexOf(sign, before.length());
        if (!heading.startsWith(before) || end < 0) {
            return Optional.empty();
        }
        String number = heading.substring(before.length(), end);
        String title = heading.substring(end + sign.length()).strip();
        return (templates.size() == 1 ? NUMERAL : DIGITS).matcher(number).matches()
                ? Optional.of(new Parts(number, title, before.length(), template))
                : Optional.empty();
    }

    /** {@return the heading of a proposal, written as {@code present} is} */
    public String written(String number, String title, String present) {
        String template = parse(present).map(Parts::template).orElse(template());
        return template.replace(NUMBER, digits(number, template)).replace(TITLE, title);
    }

    /** {@return the heading of a proposal} */
    public String written(String number, String title) {
        return template().replace(NUMBER, digits(number)).replace(TITLE, title);
    }

    /** {@return a number as headings write it} What is none stays as it is. */
    public String digits(String number) {
        return digits(number, template());
    }

    /** {@return a number as headings of a form write it} */
    public String digits(String number, String template) {
        if (width == 0 || !template.equals(template()) || !number.matches("[0-9]{1,9}")) {
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
     * @param at where the number begins
     * @param template the form that it has
     */
    public record Parts(String number, String title, int at, String template) {}
}
