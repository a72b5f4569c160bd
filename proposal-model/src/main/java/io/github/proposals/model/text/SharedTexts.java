package io.github.proposals.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that stand in many packed things, such as the names of fields: the first ones that come along, each with a number.
 * Used by one thread.
 */
public final class SharedTexts {

    /** What is in many of them is soon met; what comes after so many others is not shared. */
    public static final int MOST = 10_000;

    /** What is longer is a sentence of somebody. */
    private static final int LONGEST = 80;

    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** No texts yet. */
    public SharedTexts() {
        this(MOST);
    }

    private SharedTexts(int most) {
        this.most = most;
    }

    /** {@return no texts, nor will there ever be one} */
    public static SharedTexts none() {
        return new SharedTexts(0);
    }

    /**
     * {@return the same texts with the same numbers, so that what was packed with them can be unpacked}
     *
     * @throws IllegalArgumentException if these are not {@link #all()} of any
     */
    public static SharedTexts of(List<String> known) {
        SharedTexts shared = new SharedTexts();
        known.forEach(shared::number);
        if (!shared.texts.equals(known)) {
            throw new IllegalArgumentException("these are no texts that were shared");
        }
        return shared;
    }

    /** {@return the texts, in the order of their numbers} */
    public List<String> all() {
        return List.copyOf(texts);
    }

    /** {@return the number of a text; -1 if it is too long to be shared, or if there is no room for another one} */
    int number(String text) {
        if (text.length() > LONGEST) {
            return -1;
        }
        Integer known = numbers.get(text);
        if (known != null || texts.size() == most) {
            return known == null ? -1 : known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }
}
