package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import java.util.List;
import java.util.Optional;

/**
 * How proposals get their numbers.
 *
 * @param width the number of digits, with zeros in front
 * @param anyWidth whether names of files may have any number of digits
 * @param byFolder whether a folder may count for itself, beginning with the first number
 * @param padded how bad it is if a number is written without these zeros in title or header; empty where that is fine
 * @param first the number of the first regular proposal
 * @param reserved numbers for certain proposals
 * @param series those in folders of their own that are counted for themselves
 * @param placeholders what may stand for a number that is not assigned yet, such as {@code XXXX}
 * @param unassigned how bad it is if a proposal has no number yet; empty where that is fine
 * @param unassignedMerged the same on the default branch
 * @param says the sentence on how numbers are assigned
 */
public record Numbering(
        int width,
        boolean anyWidth,
        boolean byFolder,
        Optional<Severity> padded,
        int first,
        List<ReservedNumbers> reserved,
        List<Series> series,
        List<LinearPattern> placeholders,
        Optional<Severity> unassigned,
        Optional<Severity> unassignedMerged,
        Quote says) {

    private static final int FEWEST_FOR_A_HABIT = 5;

    /** Keeps copies. */
    public Numbering {
        reserved = List.copyOf(reserved);
        series = List.copyOf(series);
        placeholders = List.copyOf(placeholders);
    }

    /** {@return {@code number} as it is written, such as {@code 0042}} */
    public String written(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** {@return whether digits are at least as many as a number has} */
    public boolean isWhole(String digits) {
        return anyWidth || digits.length() >= width;
    }

    /** {@return whether digits are written as a number is} It is padded to the width, and outgrows it without zeros. */
    private static boolean fits(String digits, int width) {
        boolean outgrown = digits.length() > width && digits.length() <= 9 && !digits.startsWith("0");
        return digits.length() == width || outgrown;
    }

    /** {@return the number of digits in names of files, if it is always the same} */
    int widthOfNames() {
        return anyWidth ? 1 : width;
    }

    /**
     * {@return the same with as many digits as most of these numbers have, where any width is fine} Where nearly all have as
     * many, no other number is fine.
     *
     * @param apart whether folders count for themselves
     */
    Numbering like(List<String> numbers, boolean apart) {
        long most = 0;
        int best = width;
        for (int candidate = 9; candidate > 0 && anyWidth; candidate--) {
            int tried = candidate;
            long fitting = numbers.stream().filter(it -> fits(it, tried)).count();
            if (fitting > most || fitting == most && tried == width) {
                most = fitting;
                best = tried;
            }
        }
        return new Numbering(
                best,
                anyWidth && !isHabit(most, numbers.size()),
                byFolder && apart,
                padded,
                first,
                reserved,
                series,
                placeholders,
                unassigned,
                unassignedMerged,
                says);
    }

    /** {@return whether so many of all do it that the others are mistaken, and no second way} */
    static boolean isHabit(long some, long all) {
        return all >= FEWEST_FOR_A_HABIT && some * 5 >= all * 4;
    }

    /** {@return a pattern of digits that fit} */
    static String digits(int width) {
        return width == 1 ? "[0-9]{1,9}" : "[0-9]{" + width + "}" + (width < 9 ? "|[1-9][0-9]{" + width + ",8}" : "");
    }

    /** {@return whether {@code text} is this number, with or without zeros in front} */
    public static boolean isSame(String text, String number) {
        boolean digits = text.matches("[0-9]{1,9}") && number.matches("[0-9]{1,9}");
        return digits ? Integer.parseInt(text) == Integer.parseInt(number) : text.equals(number);
    }

    /** {@return whether {@code text} stands for a number that is not assigned yet} */
    public boolean isPlaceholder(String text) {
        for (LinearPattern pattern : placeholders) {
            if (pattern.matches(text)) {
                return true;
            }
        }
        return false;
    }

    /** {@return what authors write while there is no number, such as {@code XXXX}; nothing where only patterns say so} */
    public Optional<String> placeholder() {
        return placeholders.stream()
                .map(LinearPattern::toString)
                .filter(text -> text.chars().allMatch(Character::isLetterOrDigit))
                .findFirst();
    }

    /** {@return whether numbers come later, from somebody else, so that it is fine to have none} */
    public boolean isAssignedLater() {
        return placeholder().isPresent()
                && unassigned.filter(it -> it != Severity.INFO).isEmpty();
    }

    /** {@return whether a number is kept for certain proposals} */
    public boolean isReserved(int number) {
        return reserved.stream().anyMatch(it -> it.from() <= number && number <= it.to());
    }
}
