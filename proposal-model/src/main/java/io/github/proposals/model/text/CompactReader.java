package io.github.proposals.model.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link CompactWriter} wrote. Bytes that nobody wrote so end in an {@link IllegalArgumentException}, and take no
 * more memory than there are bytes.
 */
public final class CompactReader {

    private final SharedTexts shared;
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;

    /**
     * A reader at the first of {@code bytes}.
     *
     * @param shared the texts of the writer
     * @param path the text that both know
     */
    public CompactReader(SharedTexts shared, String path, byte[] bytes) {
        this.shared = shared;
        this.bytes = bytes;
        texts.add(path);
    }

    /** {@return values, each read by {@code one}} */
    public <T> List<T> all(Supplier<T> one) {
        int size = size();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(one.get());
        }
        return List.copyOf(values);
    }

    /** {@return a value that may not be there} */
    public <T> Optional<T> maybe(Supplier<T> one) {
        return flag() ? Optional.of(one.get()) : Optional.empty();
    }

    /** {@return the value of a list that has this position} */
    public <T> T oneOf(List<T> all) {
        int position = number();
        check(position < all.size());
        return all.get(position);
    }

    /** {@return a text} */
    public String text() {
        int number = number();
        int index = number / 2;
        if (number % 2 == 1) {
            check(index < shared.size());
            return shared.text(index);
        }
        check(index <= texts.size());
        if (index == texts.size()) {
            char[] characters = new char[size()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = (char) number();
            }
            texts.add(new String(characters));
        }
        return texts.get(index);
    }

    /** {@return where something stands} */
    public Place place() {
        return new Place(text(), position(), position(), excerpt());
    }

    /** Whoever shows it relies on it that what is marked begins in the line. */
    private Excerpt excerpt() {
        Excerpt excerpt = new Excerpt(text(), number(), number());
        int longest = excerpt.line().length();
        check(excerpt.from() <= longest && excerpt.length() <= longest + 1);
        return excerpt;
    }

    private Position position() {
        return new Position(number(), number());
    }

    /** {@return a range} */
    public Span span() {
        return new Span(number(), number());
    }

    /** {@return whether something is so} */
    public boolean flag() {
        int value = number();
        check(value <= 1);
        return value == 1;
    }

    /** {@return a text that stands nowhere else} */
    public String print() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** {@return bytes as they are} */
    public byte[] bytes() {
        int size = size();
        next += size;
        return Arrays.copyOfRange(bytes, next - size, next);
    }

    /** {@return how many things follow} Each of them takes a byte at least. */
    private int size() {
        int size = number();
        check(size <= bytes.length - next);
        return size;
    }

    /** {@return a number that is not negative} */
    public int number() {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            check(next < bytes.length);
            byte part = bytes[next++];
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                check(number >= 0);
                return number;
            }
        }
        throw unreadable();
    }

    /** Nothing may be left over. */
    public void end() {
        check(next == bytes.length);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("these are not the bytes that were written");
    }
}
