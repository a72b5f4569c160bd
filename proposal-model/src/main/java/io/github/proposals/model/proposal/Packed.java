package io.github.proposals.model.proposal;

import java.lang.ref.WeakReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something in a few bytes: a large register has hundreds of thousands of fields and links, and asks for few of them at a
 * time. It is unpacked when somebody asks, and stays so as long as he needs it.
 */
final class Packed<T> implements Supplier<T> {

    private final byte[] bytes;
    private final Function<byte[], T> reader;

    /** What another thread unpacks is the same: this only saves time. */
    private WeakReference<T> latest;

    Packed(byte[] bytes, Function<byte[], T> reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public T get() {
        WeakReference<T> last = latest;
        T known = last == null ? null : last.get();
        if (known == null) {
            known = reader.apply(bytes);
            latest = new WeakReference<>(known);
        }
        return known;
    }
}
