package io.github.proposals.model.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
final class Question {

    private static final int LONGEST = 8000;

    private Question() {}

    /** {@return the values by their names; none where it cannot be read} */
    static Map<String, String> of(@Nullable String query) {
        Map<String, String> values = new HashMap<>();
        if (query == null || query.length() > LONGEST) {
            return values;
        }
        try {
            for (String part : query.split("&")) {
                int sign = part.indexOf('=');
                if (sign > 0) {
                    values.put(
                            part.substring(0, sign),
                            URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        return values;
    }
}
