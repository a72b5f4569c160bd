package io.github.proposals.model.document.markdown;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import java.util.Optional;

/** The names that GitHub has for emoji, such as {@code tada} for &#x1F389;. */
public final class EmojiNames {

    private EmojiNames() {}

    /** {@return the characters with this name; nothing for a name that GitHub does not know, or has a picture of its own for} */
    public static Optional<String> characters(String name) {
        EmojiReference.Emoji emoji = EmojiShortcuts.getEmojiFromShortcut(name);
        return emoji == null || emoji.unicodeChars == null
                ? Optional.empty()
                : Optional.ofNullable(EmojiShortcuts.getUnicodeChars(emoji));
    }
}
