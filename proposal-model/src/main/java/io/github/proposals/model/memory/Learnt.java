package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was learnt about things of which each has a name that never means anything else, such as old texts, from one run to
 * the next: nobody has to look at one of them twice. Lives for one run.
 */
public final class Learnt {

    /** Of more things than this is kept only what this run needed, and nothing more is learnt. */
    private static final int MOST = 200_000;

    private final Memory memory;
    private final String premises;
    private final KeptFiles kept;
    private final Map<String, byte[]> needed = new HashMap<>();
    private boolean changed;

    /**
     * What {@code memory} has.
     *
     * @param premises in words, what holds for all of it: nothing that was learnt under other ones is of use
     */
    public Learnt(Memory memory, String premises) {
        this.memory = memory;
        this.premises = TreeAnswer.print(premises.getBytes(StandardCharsets.UTF_8), 0);
        this.kept = KeptFiles.of(memory, this.premises);
    }

    /**
     * {@return what was learnt about what has this name, if anything was}
     *
     * @param form reads what {@link #learn} has written
     */
    public <T> Optional<T> recall(String name, Function<CompactReader, T> form) {
        byte[] bytes = needed.get(name);
        if (bytes == null) {
            bytes = kept.take(name).orElse(null);
        }
        Optional<T> recalled = bytes == null ? Optional.empty() : read(name, bytes, form);
        if (recalled.isPresent()) {
            needed.put(name, bytes);
        }
        return recalled;
    }

    /** What cannot be understood was not written by us, or not to the end. */
    private <T> Optional<T> read(String name, byte[] bytes, Function<CompactReader, T> form) {
        return Mishap.attempt(() -> {
                            CompactReader in = new CompactReader(kept.shared(), name, bytes);
                            T read = form.apply(in);
                            in.end();
                            return read;
                        })
                        instanceof Mishap.Done<T> done
                ? Optional.of(done.value())
                : Optional.empty();
    }

    /**
     * Something was looked at.
     *
     * @param form writes what came of it
     */
    public void learn(String name, Consumer<CompactWriter> form) {
        if (needed.size() < MOST) {
            CompactWriter out = new CompactWriter(kept.shared(), name);
            form.accept(out);
            needed.put(name, out.written());
            changed = true;
        }
    }

    /** Keeps what is known now, if there is something new. */
    public void keep() {
        if (changed) {
            Map<String, byte[]> rest = needed.size() + kept.entries().size() <= MOST ? kept.entries() : Map.of();
            kept.keep(
                    memory,
                    premises,
                    Stream.of(needed, rest)
                            .flatMap(it -> it.entrySet().stream())
                            .map(it -> new KeptFiles.Entry(it.getKey(), it::getValue)));
        }
    }
}
