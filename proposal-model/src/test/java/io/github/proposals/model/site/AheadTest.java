package io.github.proposals.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void givesAllInTheirOrder() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        assertEquals(
                numbers,
                Ahead.of(numbers.stream().<Supplier<Integer>>map(it -> () -> slowly(it)))
                        .toList());
    }

    @Test
    void doesNotRunFarAhead() {
        AtomicInteger begun = new AtomicInteger();
        Stream<Supplier<Integer>> work = IntStream.range(0, 10_000).mapToObj(it -> begun::incrementAndGet);
        Iterator<Integer> made = Ahead.of(work).iterator();
        made.next();
        int most = 3 * Runtime.getRuntime().availableProcessors() + 2;
        assertTrue(begun.get() <= most, () -> begun + " of 10000 were begun");
    }

    @Test
    void saysWhatWentWrong() {
        Stream<Supplier<Object>> work = Stream.of(() -> "fine", () -> {
            throw new IllegalStateException("broken");
        });
        Iterator<Object> made = Ahead.of(work).iterator();
        assertEquals("fine", made.next());
        assertEquals(
                "broken", assertThrows(IllegalStateException.class, made::next).getMessage());
    }

    @Test
    void goesOnWithNothingWhereThereIsNoMemory() {
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");
        Stream<Supplier<Object>> work = Stream.of(() -> {
            throw full;
        });
        Iterator<Object> made = Ahead.of(work).iterator();
        assertSame(full, assertThrows(OutOfMemoryError.class, made::next));
    }

    private static int slowly(int number) {
        return number % 7 == 0
                ? IntStream.range(0, 50_000)
                        .filter(it -> it % 3 == 0)
                        .map(it -> number)
                        .max()
                        .orElseThrow()
                : number;
    }
}
