package io.github.proposals.maven;

import io.github.proposals.model.register.Progress;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * Gives up where nearly all time goes into making room in the heap: with a heap that is just too small, a run would go on
 * for an hour before it fails. The parallel collector of Java does the same by itself; others do not. A short run is not watched.
 */
final class HeapWatch implements Progress {

    private static final long INTERVAL = 10_000;

    /** A run of which less is left would take ten times as long as it ought to. */
    private static final double MOST = 0.9;

    /** A machine that was asleep, or a single burst, is no crowded heap. */
    private static final int IN_A_ROW = 3;

    private final LongSupplier clock;
    private final LongSupplier collecting;
    private long last;
    private long collected;
    private int crowded;

    /** Watches this virtual machine. */
    HeapWatch() {
        this(() -> System.nanoTime() / 1_000_000, HeapWatch::collecting);
    }

    /**
     * Watches some heap.
     *
     * @param clock the time in milliseconds
     * @param collecting how much of it went into making room so far
     */
    HeapWatch(LongSupplier clock, LongSupplier collecting) {
        this.clock = clock;
        this.collecting = collecting;
        this.last = clock.getAsLong();
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    @Override
    public void at(int done, int total) {
        look();
    }

    @Override
    public void judged(int done, int total) {
        look();
    }

    private void look() {
        long now = clock.getAsLong();
        if (now - last < INTERVAL) {
            return;
        }
        long all = collecting.getAsLong();
        // What was collected before the first look is not known.
        crowded = collected > 0 && all - collected > MOST * (now - last) ? crowded + 1 : 0;
        if (crowded == IN_A_ROW) {
            throw new OutOfMemoryError("GC overhead limit exceeded");
        }
        last = now;
        collected = all;
    }
}
