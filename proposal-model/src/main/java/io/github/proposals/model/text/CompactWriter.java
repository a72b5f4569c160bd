package io.github.proposals.model.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values for {@link CompactReader}: each text once, and numbers in as few bytes as will do. */
public final class CompactWriter {

    private final SharedTexts shared;
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[4_000];
    private int size;

    /**
     * Nothing written yet.
     *
     * @param shared texts that stand elsewhere, too
     * @param path a text that the reader knows already
     */
    public CompactWriter(SharedTexts shared, String path) {
        this.shared = shared;
        texts.put(path, 0);
    }

    /** {@return all that was written} */
    public byte[] written() {
        return Arrays.copyOf(bytes, size);
    }

    /** Writes values, one after the other. */
    public <T> void all(Collection<T> values, Consumer<T> one) {
        number(values.size());
        values.forEach(one);
    }

    /** Writes a value that may not be there. */
    public <T> void maybe(Optional<T> value, Consumer<T> one) {
        all(value.stream().toList(), one);
    }

    /** Writes a text. One that many share has an odd number, one that was written before an even one. */
    public void text(String text) {
        int common = shared.number(text);
        if (common >= 0) {
            number(common * 2 + 1);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        number(2 * (known == null ? texts.size() - 1 : known));
        if (known == null) {
            number(text.length());
            for (int i = 0; i < text.length(); i++) {
                number(text.charAt(i));
            }
        }
    }

    /** Writes where something stands. */
    public void place(Place place) {
        text(place.path());
        position(place.start());
        position(place.end());
        Excerpt excerpt = place.excerpt();
        text(excerpt.line());
        number(excerpt.from());
        number(excerpt.length());
    }

    private void position(Position position) {
        number(position.line());
        number(position.column());
    }

    /** Writes a range. */
    public void span(Span span) {
        number(span.start());
        number(span.end());
    }

    /** Writes whether something is so. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** Writes a text that stands nowhere else. */
    public void print(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are. */
    public void bytes(byte[] some) {
        number(some.length);
        for (byte one : some) {
            write(one);
        }
    }

    /** Writes a number that is not negative. */
    public void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        write(rest);
    }

    private void write(int value) {
        bytes = size == bytes.length ? Arrays.copyOf(bytes, size * 2) : bytes;
        bytes[size++] = (byte) value;
    }
}
