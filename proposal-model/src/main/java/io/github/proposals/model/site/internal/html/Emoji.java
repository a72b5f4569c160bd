package io.github.proposals.model.site.internal.html;

import io.github.proposals.model.document.markdown.EmojiNames;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Shows emoji for their names between colons, as GitHub does: not in code, and not in a time of day. */
final class Emoji {

    private static final Pattern NAME = Pattern.compile("(?<![\\w:]):([a-z0-9_+-]{1,60}):(?![\\w:])");
    private static final Set<String> NOT_THERE = Set.of("code", "pre", "kbd", "samp", "math");

    private Emoji() {}

    /** Shows them in a page. */
    static void show(Element root) {
        for (TextNode text : root.nodeStream(TextNode.class).toList()) {
            String words = text.getWholeText();
            Matcher name = NAME.matcher(words);
            if (name.find() && !Walk.isIn(text.parent(), NOT_THERE)) {
                text.text(name.replaceAll(it -> Matcher.quoteReplacement(
                        EmojiNames.characters(it.group(1)).orElse(it.group()))));
            }
        }
    }
}
