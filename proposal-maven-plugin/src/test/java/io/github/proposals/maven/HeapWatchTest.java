package io.github.proposals.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HeapWatchTest {

    private static final long SECOND = 1_000;

    private long now = 5_000;
    private long collected = 700;
    private final HeapWatch watch = new HeapWatch(() -> now, () -> collected);

    @Test
    void givesUpWhereAllTimeGoesIntoMakingRoom() {
        look(11, 0);
        look(11, 10.5);
        look(11, 10.5);

        OutOfMemoryError error = assertThrows(OutOfMemoryError.class, () -> look(11, 10.5));

        assertEquals(
                "Maven may use 512 MB of memory, and that is too little for so many proposals: "
                        + "run it with MAVEN_OPTS=-Xmx1g, or a line with -Xmx1g in .mvn/jvm.config",
                SmallHeap.told(error, 512L << 20).getMessage());
    }

    @Test
    void doesNotGiveUpWhereSomethingIsDone() {
        assertDoesNotThrow(() -> {
            for (int i = 0; i < 100; i++) {
                look(11, 8);
            }
        });
    }

    @Test
    void doesNotGiveUpAfterABurst() {
        assertDoesNotThrow(() -> {
            for (int i = 0; i < 30; i++) {
                look(11, i % 3 == 0 ? 1 : 11);
            }
        });
    }

    @Test
    void looksEveryFewSecondsOnly() {
        look(11, 0);
        assertDoesNotThrow(() -> {
            for (int i = 0; i < 25; i++) {
                look(1, 1);
            }
        });
    }

    @Test
    void watchesWhileRulesAreAskedToo() {
        look(11, 0);
        look(11, 11);
        look(11, 11);
        now += 11 * SECOND;
        collected += 11 * SECOND;

        assertThrows(OutOfMemoryError.class, () -> watch.judged(1, 2));
    }

    @Test
    void asksForMoreThanThereIs() {
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");

        assertEquals("2g", asked(SmallHeap.told(full, 1L << 30).getMessage()));
        assertEquals("8g", asked(SmallHeap.told(full, 4L << 30).getMessage()));
        assertEquals("1g", asked(SmallHeap.told(full, 64L << 20).getMessage()));
    }

    @Test
    void saysNothingOfAHeapWhereSomethingElseIsFull() {
        OutOfMemoryError classes = new OutOfMemoryError("Metaspace");

        assertSame(classes, assertThrows(OutOfMemoryError.class, () -> SmallHeap.told(classes, 1L << 30)));
    }

    private static String asked(String message) {
        return message.substring(message.lastIndexOf("-Xmx") + 4, message.lastIndexOf(" in "));
    }

    /** Time goes by, and some of it into making room. */
    private void look(int seconds, double collecting) {
        now += seconds * SECOND;
        collected += (long) (collecting * SECOND);
        watch.at(1, 2);
    }
}
