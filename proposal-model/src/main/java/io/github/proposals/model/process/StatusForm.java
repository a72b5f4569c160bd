package io.github.proposals.model.process;

import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to write a status with values of fields in it, such as <code>Implemented (Swift {Version})</code>.
 *
 * @param words what stands around the values: one text more than there are fields
 * @param fields the names of the fields
 */
public record StatusForm(List<String> words, List<String> fields) {

    /** Keeps copies. */
    public StatusForm {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
    }

    /** {@return the form that is written like this; nothing if it holds no value, or two that nothing keeps apart} */
    static Optional<StatusForm> of(String written) {
        List<String> words = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int open = written.indexOf('{'); open >= 0; open = written.indexOf('{', from)) {
            int close = written.indexOf('}', open);
            if (close < 0) {
                return Optional.empty();
            }
            words.add(written.substring(from, open));
            fields.add(written.substring(open + 1, close).strip());
            from = close + 1;
        }
        words.add(written.substring(from));
        boolean apart = words.subList(1, words.size() - (words.size() > 1 ? 1 : 0)).stream()
                .noneMatch(String::isBlank);
        boolean begins = !words.get(0).isBlank();
        return fields.isEmpty() || !apart || !begins ? Optional.empty() : Optional.of(new StatusForm(words, fields));
    }

    /**
     * {@return where the values stand in a text; nothing if it is not written like this}
     *
     * @param remark whether something may stand behind it
     */
    public Optional<List<Span>> match(String text, boolean remark) {
        if (!starts(text, 0, words.get(0))) {
            return Optional.empty();
        }
        List<Span> values = new ArrayList<>();
        int from = words.get(0).length();
        for (int i = 1; i < words.size(); i++) {
            int earliest = i == words.size() - 1 && !remark
                    ? text.length() - words.get(i).length()
                    : from;
            int to = find(text, from, earliest, words.get(i));
            if (to < 0 || text.substring(from, to).isBlank()) {
                return Optional.empty();
            }
            values.add(new Span(from, to));
            from = to + words.get(i).length();
        }
        return Optional.of(values);
    }

    /** {@return whether it ends with a sign, so that words behind it are no part of it} */
    public boolean closes() {
        String end = words.get(words.size() - 1);
        return !end.isEmpty() && !Character.isLetterOrDigit(end.charAt(end.length() - 1));
    }

    /** A value that begins at {@code from} ends where words stand, but not between its brackets. */
    private static int find(String text, int from, int earliest, String words) {
        int depth = 0;
        for (int at = from; at <= text.length() - words.length() && depth >= 0; at++) {
            if (depth == 0 && at >= earliest && (words.isEmpty() ? at == text.length() : starts(text, at, words))) {
                return at;
            }
            char c = at < text.length() ? text.charAt(at) : ' ';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }

    private static boolean starts(String text, int at, String words) {
        return text.regionMatches(true, at, words, 0, words.length());
    }

    /** {@return whether a text that is written like this is spelled like this, too} */
    public boolean spells(String text, List<Span> values) {
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!text.startsWith(words.get(i), from)) {
                return false;
            }
            from = i < values.size() ? values.get(i).end() : from;
        }
        return true;
    }

    /** {@return a status that is written like this} */
    public String written(List<String> values) {
        StringBuilder written = new StringBuilder(words.get(0));
        for (int i = 0; i < values.size(); i++) {
            written.append(values.get(i)).append(words.get(i + 1));
        }
        return written.toString();
    }

    /** {@return it as the process writes it} */
    @Override
    public String toString() {
        return written(fields.stream().map(field -> "{" + field + "}").toList());
    }
}
