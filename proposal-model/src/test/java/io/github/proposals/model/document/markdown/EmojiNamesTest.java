package io.github.proposals.model.document.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmojiNamesTest {

    @Test
    void aNameOfGitHubIsACharacter() {
        assertEquals(Optional.of("\uD83C\uDF89"), EmojiNames.characters("tada"));
    }

    @Test
    void whatHasNoCharacterIsNone() {
        assertEquals(Optional.empty(), EmojiNames.characters("basecamp"), "a picture of GitHub's own");
        assertEquals(Optional.empty(), EmojiNames.characters("all_the_things"), "unknown to GitHub");
        assertEquals(Optional.empty(), EmojiNames.characters("nonsense"));
    }
}
