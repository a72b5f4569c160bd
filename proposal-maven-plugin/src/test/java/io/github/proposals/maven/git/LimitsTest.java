package io.github.proposals.maven.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stumbles over the files of git is told in words for people. */
class LimitsTest {

    private static final String REST =
            "): the history of the proposals is not judged; git fsck tells more, and a fresh clone"
                    + " helps; proposal.git.skip leaves history out";

    @Test
    void aFileInWhichNothingCanBeFoundIsDamaged() {
        assertEquals(
                List.of("the git repository cannot be read (a file is damaged" + REST),
                told(new ArrayIndexOutOfBoundsException(7)));
        assertEquals(
                List.of("the git repository cannot be read (a file is damaged" + REST),
                told(new IOException(new ArrayIndexOutOfBoundsException())));
        assertEquals(
                List.of("the git repository cannot be read (a file is damaged" + REST),
                told(new NullPointerException()));
    }

    @Test
    void whatHasWordsKeepsThem() {
        assertEquals(
                List.of("the git repository cannot be read (Packfile is corrupt" + REST),
                told(new IOException("Packfile is corrupt")));
    }

    private static List<String> told(Exception problem) {
        Limits limits = new Limits();
        limits.unreadable(problem, false);
        return limits.sentences();
    }
}
