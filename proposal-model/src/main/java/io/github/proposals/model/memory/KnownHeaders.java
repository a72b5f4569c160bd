package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.proposal.HeaderFacts;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the headers of old texts say, from one run to the next. Whoever names a text by what tells it from all others never
 * has to read it twice. Lives for one run.
 */
public final class KnownHeaders {

    /** What is known of more texts than this is kept only if this run needed it. */
    private static final int MOST = 100_000;

    private final Memory memory;
    private final String premises;
    private final KeptFiles kept;
    private final Map<String, HeaderFacts> needed = new HashMap<>();
    private boolean changed;

    /**
     * What {@code memory} has.
     *
     * @param premises in words, what holds for all texts: nothing that was learnt under other ones is of use
     */
    public KnownHeaders(Memory memory, String premises) {
        this.memory = memory;
        this.premises = TreeAnswer.print(premises.getBytes(StandardCharsets.UTF_8), 0);
        this.kept = KeptFiles.of(memory, this.premises);
    }

    /** {@return what the header of the text of this name says, if that is known} */
    public Optional<HeaderFacts> recall(String text) {
        HeaderFacts known = needed.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<HeaderFacts> recalled = kept.take(text).flatMap(bytes -> read(text, bytes));
        recalled.ifPresent(it -> needed.put(text, it));
        return recalled;
    }

    /** What cannot be understood was not written by us, or not to the end. */
    private Optional<HeaderFacts> read(String text, byte[] bytes) {
        return Mishap.attempt(() -> {
                            CompactReader in = new CompactReader(kept.shared(), text, bytes);
                            HeaderFacts facts = new HeaderFacts(in.text(), in.text());
                            in.end();
                            return facts;
                        })
                        instanceof Mishap.Done<HeaderFacts> done
                ? Optional.of(done.value())
                : Optional.empty();
    }

    /** A text was read. */
    public void learn(String text, HeaderFacts facts) {
        if (needed.size() < MOST) {
            needed.put(text, facts);
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
                    Stream.concat(
                            needed.entrySet().stream()
                                    .map(it -> new KeptFiles.Entry(
                                            it.getKey(), () -> written(it.getKey(), it.getValue()))),
                            rest.entrySet().stream().map(it -> new KeptFiles.Entry(it.getKey(), it::getValue))));
        }
    }

    private byte[] written(String text, HeaderFacts facts) {
        CompactWriter out = new CompactWriter(kept.shared(), text);
        out.text(facts.status());
        out.text(facts.title());
        return out.written();
    }
}
