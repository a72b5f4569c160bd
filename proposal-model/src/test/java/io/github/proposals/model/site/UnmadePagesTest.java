package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.TreeAround;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A page that cannot be made is named, and keeps no other page from its reader. */
class UnmadePagesTest {

    private static final String FAULTY = "jeps/JEP-0010-power-meter.md";

    @Test
    void allOtherPagesAreMadeAndThisOneIsNamed() {
        Set<String> expected = new HashSet<>(Sites.pages(Sites.sample()).keySet());
        expected.remove("JEP-0010.html");
        Site site = Sites.site(
                "jumpstarter-jep",
                new OnceReadable(SourceTree.of("jeps", Sites.files())),
                Sites.history(),
                Sites.WITH_SOURCE);
        List<String> made = new ArrayList<>();

        UnmadePages unmade = assertThrows(UnmadePages.class, () -> site.pages().forEach(page -> made.add(page.path())));

        assertAll(
                () -> assertEquals(expected, new HashSet<>(made)),
                () -> assertTrue(unmade.getMessage().contains(FAULTY), unmade::getMessage),
                () -> assertTrue(unmade.getMessage().contains("a bug of the tree"), unmade::getMessage));
    }

    /** Reads one file once, for those who judge it, and fails when its page is made. */
    private static final class OnceReadable extends TreeAround {

        private final Set<String> read = new HashSet<>();

        OnceReadable(SourceTree tree) {
            super(tree);
        }

        @Override
        public SourceReading read(String path) {
            if (!read.add(path) && path.equals(FAULTY)) {
                throw new IllegalStateException("a bug of the tree");
            }
            return super.read(path);
        }
    }
}
