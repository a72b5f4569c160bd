package io.github.proposals.maven.console;

import io.github.proposals.model.register.Progress;
import org.apache.maven.plugin.logging.Log;

/** Says every few seconds how far a long run has come. A short one says nothing. */
public final class LoggedProgress implements Progress {

    private static final long INTERVAL = 3_000_000_000L;

    private final Log log;
    private long last = System.nanoTime();

    public LoggedProgress(Log log) {
        this.log = log;
    }

    @Override
    public void at(int done, int total) {
        say(done, total, "Checked %d of %d proposals …");
    }

    @Override
    public void judged(int done, int total) {
        say(done, total, "Asked %d of %d rules about all proposals …");
    }

    private void say(int done, int total, String words) {
        long now = System.nanoTime();
        if (now - last > INTERVAL && done < total) {
            last = now;
            log.info(words.formatted(done, total));
        }
    }
}
