package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<String> written = split(value, separator.strip());
        List<String> items = items(value);
        List<Flaw> flaws = new ArrayList<>();
        if (!value.isEmpty() && items.size() < written.size()) {
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
        return split(value, separator.strip()).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
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
        boolean numbers = items.stream().allMatch(item -> item.matches("[0-9]{1,18}"));
        for (int i = 1; i < items.size(); i++) {
            String before = items.get(i - 1);
            String item = items.get(i);
            int order = numbers
                    ? Long.compare(Long.parseLong(before), Long.parseLong(item))
                    : before.compareToIgnoreCase(item);
            if (order > 0) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
