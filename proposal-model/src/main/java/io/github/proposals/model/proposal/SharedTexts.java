package io.github.proposals.model.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that stand in many proposals, such as the names of fields: the first ones that come along, each with a number. */
final class SharedTexts {

    /** What is in many proposals is soon met; what comes after so many others is not shared. */
    static final int MOST = 10_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** {@return the number of a text; -1 if there is no room for another one} */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null || texts.size() == MOST) {
            return known == null ? -1 : known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    String text(int number) {
        return texts.get(number);
    }
}
