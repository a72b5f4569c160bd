package io.github.proposals.model.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our style sheet for pages in the frame of another site: it styles what we put there, and nothing else. */
final class SkinStyle {

    /** The element around what is ours. */
    private static final String SCOPE = ".proposals";

    /** A block without blocks in it. */
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    /** Skins are bright: what is for the dark would be bright on bright. */
    private static final Pattern DARK =
            Pattern.compile("@media[^{}]*prefers-color-scheme\\s*:\\s*dark[^{}]*\\{(?:[^{}]*\\{[^{}]*})*\\s*}");

    /** The beginning of a block with blocks in it. */
    private static final Pattern OUTER = Pattern.compile("\\A(\\s*@[^{}]*\\{)?(.*)\\z", Pattern.DOTALL);

    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

    /** What the skin decides, and what is only in our own frame. */
    private static final Pattern NOT_OURS = Pattern.compile(
            ":root\\[.*|(?:html|body|\\.theme|\\.saying|\\.skip|\\.home|(?:header|footer)?\\.bar)(?![\\w-]).*");

    private SkinStyle() {}

    /** {@return the style sheet of our own pages, cut down to the skin} */
    static String of(String style) {
        String bright = DARK.matcher(COMMENT.matcher(style).replaceAll(""))
                .replaceAll("")
                .replaceAll("color-scheme:\\s*light dark", "color-scheme: light");
        return RULE.matcher(bright)
                .replaceAll(rule -> Matcher.quoteReplacement(scoped(rule.group(1), rule.group(2))))
                .replaceAll("\n{2,}", "\n");
    }

    private static String scoped(String before, String declarations) {
        Matcher parts = OUTER.matcher(before);
        if (!parts.matches()) {
            throw new IllegalStateException("the style sheet of the library itself has no selector: " + before);
        }
        String outer = parts.group(1) == null ? "" : parts.group(1);
        String selectors = parts.group(2);
        if (selectors.strip().startsWith("@")) {
            return before + "{" + declarations + "}";
        }
        List<String> kept = COMMA.splitAsStream(selectors)
                .map(String::strip)
                .filter(it -> !NOT_OURS.matcher(it).matches())
                .map(SkinStyle::scoped)
                .toList();
        String indent = selectors.substring(
                0, selectors.length() - selectors.stripLeading().length());
        return outer
                + (kept.isEmpty()
                        ? ""
                        : indent + kept.stream().collect(Collectors.joining(", ")) + " {" + declarations + "}");
    }

    private static String scoped(String selector) {
        if (selector.equals(":root")) {
            return SCOPE;
        }
        return selector.startsWith("main") ? SCOPE + selector.substring("main".length()) : SCOPE + " " + selector;
    }
}
