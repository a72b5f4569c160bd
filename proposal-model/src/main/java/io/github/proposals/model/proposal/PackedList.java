package io.github.proposals.model.proposal;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Function;

/** A list that is unpacked when somebody looks into it. Whoever goes through it unpacks it once. */
final class PackedList<W, T> extends AbstractList<T> {

    private final Packed<W> whole;
    private final Function<W, List<T>> part;

    PackedList(Packed<W> whole, Function<W, List<T>> part) {
        this.whole = whole;
        this.part = part;
    }

    byte[] bytes() {
        return whole.bytes();
    }

    private List<T> unpacked() {
        return part.apply(whole.unpacked());
    }

    @Override
    public T get(int index) {
        return unpacked().get(index);
    }

    @Override
    public int size() {
        return unpacked().size();
    }

    @Override
    public Iterator<T> iterator() {
        return unpacked().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return unpacked().spliterator();
    }
}
