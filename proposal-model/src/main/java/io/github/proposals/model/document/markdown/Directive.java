package io.github.proposals.model.document.markdown;

import io.github.proposals.model.text.LineEnds;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fence of MyST, the Markdown of Sphinx, that says what is to become of its content.
 *
 * @param name such as {@code note}
 * @param argument what follows the name
 * @param options the lines {@code :key: value} at the top
 * @param content what follows these
 */
record Directive(String name, String argument, Map<String, String> options, String content) {

    private static final Pattern INFO = Pattern.compile("\\{([A-Za-z][\\w:.+-]{0,60})}(.*)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("\\s*:([\\w-]{1,60}):(?:\\s+(.*)|)");

    /** {@return the directive in a fence} Nothing if it is ordinary code. */
    static Optional<Directive> of(String info, String content) {
        Matcher matcher = INFO.matcher(info);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>();
        int start = 0;
        while (start < content.length()) {
            int end = LineEnds.endOfLine(content, start);
            Matcher option = OPTION.matcher(content.substring(start, end).stripTrailing());
            if (!option.matches()) {
                break;
            }
            options.put(
                    option.group(1),
                    option.group(2) == null ? "" : option.group(2).strip());
            start = LineEnds.nextLine(content, end);
        }
        return Optional.of(new Directive(
                matcher.group(1).toLowerCase(Locale.ROOT),
                matcher.group(2).strip(),
                options,
                content.substring(start)));
    }

    /** {@return the value of an option; empty if it is not given} */
    String option(String key) {
        return options.getOrDefault(key, "");
    }
}
