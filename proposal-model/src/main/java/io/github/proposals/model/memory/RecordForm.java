package io.github.proposals.model.memory;

import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** How records of a sealed kind are kept that are made of words and numbers alone: which one it is, and its components. */
final class RecordForm<T> {

    private final List<Class<?>> kinds;

    RecordForm(Class<T> sealed) {
        this.kinds = List.of(sealed.getPermittedSubclasses());
    }

    void write(T value, CompactWriter out) {
        out.number(kinds.indexOf(value.getClass()));
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                out.text(String.valueOf(component.getAccessor().invoke(value)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    T read(CompactReader in) {
        // Of each kind there is one constructor: these records have but the one that the compiler makes.
        Constructor<?> constructor = in.oneOf(kinds).getConstructors()[0];
        Class<?>[] types = constructor.getParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            String text = in.text();
            values[i] = types[i] == long.class ? (Object) Long.valueOf(text) : text;
        }
        try {
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a record cannot be made", e);
        }
    }
}
