package io.github.proposals.model.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags behind which a browser takes everything for text, such as {@code <title>}: GitHub shows them as they are written, or
 * else a title of a template would hide the document.
 */
public final class FilteredTags {

    private static final Set<String> NAMES =
            Set.of("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext");

    private static final Pattern OPENING =
            Pattern.compile("<(?=/?(?:" + String.join("|", NAMES) + ")(?:[\\s>]|/>))", Pattern.CASE_INSENSITIVE);

    private FilteredTags() {}

    /** {@return whether a tag with this name is shown} */
    static boolean contain(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@return {@code html} in which these tags are text} */
    public static String shown(String html) {
        return OPENING.matcher(html).replaceAll(Matcher.quoteReplacement("&lt;"));
    }
}
