package io.github.proposals.maven.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.proposals.maven.unchanged.LastRun;
import io.github.proposals.maven.unchanged.Said;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What was said is said again as it was, and nothing else comes with it. */
class HeardLogTest {

    @Test
    void saysBlocksAsTheyWere() {
        String block = "\u001b[1;33mwarning\u001b[m[section.missing]\n  --> docs/0001-one.md:1\n\t| ::error\n";
        assertEquals(block, again(block));
        assertEquals("one\ntwo\n", again("one\ntwo\n"));
    }

    @Test
    void neitherMovesACursorNorCommandsARunner() {
        assertEquals("\\u{1b}[2J\\u{d}\\u{23}#vso[x]\n\\u{3a}:error", again("\u001b[2J\r##vso[x]\n::error"));
    }

    @Test
    void keepsNothingOfWhatIsTooMuchToBeSaidAgain() {
        HeardLog heard = new HeardLog(new SilentLog());
        for (int i = 0; i < LastRun.MOST_LINES; i++) {
            heard.info("line");
        }
        assertEquals(LastRun.MOST_LINES, heard.said().orElseThrow().size());
        heard.info("one more");
        heard.info("and another one");
        assertEquals(Optional.empty(), heard.said());
    }

    /** Says nothing. */
    private static final class SilentLog extends SystemStreamLog {

        @Override
        public void info(CharSequence content) {}
    }

    private static String again(String text) {
        HeardLog heard = new HeardLog(new SystemStreamLog());
        HeardLog.say(new Said(Said.Level.INFO, text), heard);
        List<Said> said = heard.said().orElseThrow();
        assertEquals(1, said.size());
        assertEquals(Said.Level.INFO, said.get(0).level());
        return said.get(0).text();
    }
}
