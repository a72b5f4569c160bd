package io.github.proposals.model.proposal;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Function;

/** A set that is unpacked when somebody looks into it. */
final class PackedSet<W, T> extends AbstractSet<T> {

    private final Packed<W> whole;
    private final Function<W, Set<T>> part;

    PackedSet(Packed<W> whole, Function<W, Set<T>> part) {
        this.whole = whole;
        this.part = part;
    }

    private Set<T> unpacked() {
        return part.apply(whole.unpacked());
    }

    @Override
    public boolean contains(Object element) {
        return unpacked().contains(element);
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
