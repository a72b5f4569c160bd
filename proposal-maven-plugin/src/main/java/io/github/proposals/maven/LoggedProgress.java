package io.github.proposals.maven;

import io.github.proposals.model.register.Progress;
import org.apache.maven.plugin.logging.Log;

/** Says every few seconds how far a long run has come. A short one says nothing. */
final class LoggedProgress implements Progress {

    private static final long INTERVAL = 3_000_000_000L;

    private final Log log;
    private long last = System.nanoTime();

    LoggedProgress(Log log) {
        this.log = log;
    }

    @Override
    public void at(int done, int total) {
        long now = System.nanoTime();
        if (now - last > INTERVAL && done < total) {
            last = now;
            log.info("Checked " + done + " of " + total + " proposals …");
        }
    }
}
