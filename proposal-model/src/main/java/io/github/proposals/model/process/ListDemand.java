package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a list stands in a field.
 *
 * @param separator what stands between two items, blanks included
 * @param shortest how many items there are at least
 * @param longest how many items there are at most
 * @param sorted whether they stand in order: numbers by their size, others by the alphabet
 * @param unique whether none of them may stand there twice
 */
public record ListDemand(String separator, int shortest, int longest, boolean sorted, boolean unique) {

    /** Digits of a number that can be compared as one. */
    private static final int LONGEST_NUMBER = 18;

    /**
     * Something that is wrong with a list.
     *
     * @param words what it is
     * @param item which item it is about; empty if about all of them
     */
    public record Flaw(String words, String item) {

        private static Flaw of(String words) {
            return new Flaw(words, "");
        }

        /** {@return the item that it is about, or else what it is} */
        public String what() {
            return item.isEmpty() ? words : item;
        }
    }

    /**
     * {@return what is wrong with a value as it is written, the worst first; nothing if it is as it has to be}
     *
     * @param understood how many things are read in it; where these are more than the items, something else separates them
     */
    public List<Flaw> flaws(String value, int understood) {
        List<String> written = split(value, mark());
        List<String> items = items(value);
        List<Flaw> flaws = new ArrayList<>();
        if (!value.isEmpty() && !separator.isBlank() && items.size() < written.size()) {
            flaws.add(Flaw.of("one of the items is empty"));
        } else if (!String.join(separator, items).equals(value) || understood > items.size()) {
            flaws.add(Flaw.of("the items are not separated by '" + separator + "'"));
        }
        if (items.size() < shortest) {
            flaws.add(Flaw.of("there must be at least " + shortest + ", not " + items.size()));
        }
        if (items.size() > longest) {
            flaws.add(Flaw.of("there may be at most " + longest + ", not " + items.size()));
        }
        if (unique) {
            twice(items).ifPresent(item -> flaws.add(new Flaw("'" + item + "' stands there twice", item)));
        }
        if (sorted) {
            misplaced(items.stream().distinct().toList())
                    .ifPresent(item -> flaws.add(new Flaw("'" + item + "' does not stand in order", item)));
        }
        return flaws;
    }

    /** {@return the items of a value, as far as they are separated as they have to be} */
    public List<String> items(String value) {
        return split(value, mark()).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** What nothing but blanks stand between is told apart by these. */
    private String mark() {
        return separator.isBlank() ? separator : separator.strip();
    }

    private static List<String> split(String value, String mark) {
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int end = value.indexOf(mark); end >= 0; end = value.indexOf(mark, start)) {
            items.add(value.substring(start, end));
            start = end + mark.length();
        }
        items.add(value.substring(start));
        return items;
    }

    private static Optional<String> twice(List<String> items) {
        Set<String> seen = new HashSet<>();
        return items.stream().filter(item -> !seen.add(item)).findFirst();
    }

    private static Optional<String> misplaced(List<String> items) {
        boolean numbers = items.stream().allMatch(ListDemand::endsInNumber);
        Comparator<String> order = numbers
                ? Comparator.<String, String>comparing(item -> inFront(item), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(item ->
                                Long.valueOf(item.substring(inFront(item).length())))
                : String.CASE_INSENSITIVE_ORDER;
        return IntStream.range(1, items.size())
                .filter(i -> order.compare(items.get(i - 1), items.get(i)) > 0)
                .mapToObj(items::get)
                .findFirst();
    }

    private static boolean endsInNumber(String item) {
        String front = inFront(item);
        int digits = item.length() - front.length();
        return digits > 0 && digits <= LONGEST_NUMBER && front.chars().noneMatch(ListDemand::isDigit);
    }

    /** {@return what stands in front of the number with which an item ends} */
    private static String inFront(String item) {
        int end = item.length();
        while (end > 0 && isDigit(item.charAt(end - 1))) {
            end--;
        }
        return item.substring(0, end);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
