package io.github.proposals.model.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes things before they are asked for, as many at a time as the machine can, and gives them out in their order. Only a
 * few wait at any time, however many there are.
 */
final class Ahead<T> implements Iterator<T> {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    /** So that nobody waits for the next one while somebody takes care of the last one. */
    private static final int WAITING = 2 * WORKERS;

    private final Iterator<Supplier<T>> work;
    private final Executor workers = workers();
    private final Deque<CompletableFuture<T>> made = new ArrayDeque<>();

    private Ahead(Iterator<Supplier<T>> work) {
        this.work = work;
    }

    /** {@return what each piece of work gives, in their order} No piece may depend on another one. */
    static <T> Stream<T> of(Stream<Supplier<T>> work) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Ahead<>(work.iterator()), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        return !made.isEmpty() || work.hasNext();
    }

    @Override
    public T next() {
        while (made.size() <= WAITING && work.hasNext()) {
            made.add(CompletableFuture.supplyAsync(work.next(), workers));
        }
        try {
            return made.remove().join();
        } catch (CompletionException e) {
            made.forEach(it -> it.cancel(false));
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * The pool that all share has no more than one thread on two processors, and then there is a new thread for each piece
     * of work. Those of our own go when there is nothing to do, also where somebody stopped asking.
     */
    private static Executor workers() {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(WORKERS, WORKERS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "pages");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
