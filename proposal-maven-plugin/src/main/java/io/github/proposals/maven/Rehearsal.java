package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.files.FileWatch;
import io.github.proposals.model.preview.Edition;
import io.github.proposals.model.preview.PreviewServer;
import io.github.proposals.model.site.LivePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;

/** Registers that are shown while somebody writes in them, until that somebody has enough. */
final class Rehearsal implements AutoCloseable {

    private static final int SHORTEST_PAUSE = 40;
    private static final int LONGEST_PAUSE = 1000;

    /** To look takes at most this part of the time of one processor. */
    private static final int SHARE = 20;

    /** Who saves once often saves again. */
    private static final int BEFORE_ALL_IS_LOOKED_AT = 500;

    private final List<LiveRegister> registers;
    private final ConsoleLog log;
    private final FileWatch watch;
    private final PreviewServer server;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "preview of all");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Begins to show them.
     *
     * @param port where to listen
     * @throws IOException if nobody can listen there
     */
    Rehearsal(List<LiveRegister> registers, int port, ConsoleLog log) throws IOException {
        this.registers = List.copyOf(registers);
        this.log = log;
        this.watch = new FileWatch(this::folders, this::files);
        this.server = PreviewServer.open(port, edition());
    }

    /** {@return where to look at them} */
    String address() {
        return server.address();
    }

    private Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        registers.forEach(it -> folders.add(it.directory()));
        return folders;
    }

    private Set<Path> files() {
        Set<Path> files = new HashSet<>();
        registers.forEach(it -> files.addAll(it.rulings()));
        return files;
    }

    private Edition edition() {
        Map<String, LivePages> pages = new HashMap<>();
        registers.forEach(it -> pages.put(it.folder(), it.pages()));
        return Edition.of(pages);
    }

    /** Shows what changes, until this thread is interrupted. */
    void go() throws InterruptedException {
        Future<?> planned = background.submit(() -> {});
        while (true) {
            long start = System.nanoTime();
            Set<Path> changed = watch.changed();
            if (!changed.isEmpty()) {
                planned.cancel(false);
                boolean shown = quickly(changed);
                planned = background.schedule(
                        this::thoroughly, shown ? BEFORE_ALL_IS_LOOKED_AT : 0, TimeUnit.MILLISECONDS);
                log.debug("Shown after " + since(start) + " ms: " + changed);
            }
            long pause = changed.isEmpty() ? SHARE * since(start) : 0;
            Thread.sleep(
                    server.isWatched() ? Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, pause)) : LONGEST_PAUSE / 2);
        }
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private boolean quickly(Set<Path> changed) {
        boolean shown = true;
        try {
            for (LiveRegister register : registers) {
                shown &= register.quickly(changed);
            }
            show();
            return shown;
        } catch (MojoExecutionException e) {
            // Whatever it is, it is told as soon as all is looked at.
            return false;
        }
    }

    private void thoroughly() {
        registers.forEach(LiveRegister::thoroughly);
        show();
    }

    private synchronized void show() {
        server.show(edition());
    }

    @Override
    public void close() {
        background.shutdownNow();
        server.close();
    }
}
