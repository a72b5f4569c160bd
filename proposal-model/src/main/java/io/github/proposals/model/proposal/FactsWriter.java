package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes facts for {@link FactsReader}: each text once, and numbers in as few bytes as will do. */
final class FactsWriter {

    /** What is longer is a sentence of somebody. */
    private static final int LONGEST_SHARED = 80;

    private final FactsForm form;
    private byte[] bytes = new byte[4_000];
    private int size;
    private final Map<String, Integer> texts = new HashMap<>();

    FactsWriter(FactsForm form) {
        this.form = form;
        texts.put(form.path(), 0);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    <T> void all(Collection<T> values, Consumer<T> one) {
        number(values.size());
        values.forEach(one);
    }

    void field(Field field) {
        text(field.label());
        place(field.labelPlace());
        number(field.definition()
                .map(it -> position(form.process().fields(), it))
                .orElse(0));
        number(field.state().ordinal());
        text(field.text());
        all(field.references(), this::id);
        place(field.place());
        all(field.status() == StatusValue.NONE ? List.of() : List.of(field.status()), this::status);
        all(field.parts(), this::field);
    }

    private void status(StatusValue status) {
        text(status.text());
        number(status.status()
                .map(it -> position(form.process().lifecycle().statuses(), it))
                .orElse(0));
        number(status.exact() ? 1 : 0);
        number(status.list() ? 1 : 0);
        all(new TreeMap<>(status.values()).entrySet(), this::value);
        all(status.remark().stream().toList(), this::span);
    }

    private void value(Map.Entry<String, Span> value) {
        text(value.getKey());
        span(value.getValue());
    }

    private void span(Span span) {
        number(span.start());
        number(span.end());
    }

    /** Counts from 1. Definitions are large, and there is one of each. */
    private static <T> int position(List<T> all, T definition) {
        int position = all.size();
        while (position > 0 && all.get(position - 1) != definition) {
            position--;
        }
        return position;
    }

    void link(LocalLink link) {
        number(link.kind().ordinal());
        text(link.target());
        text(link.path());
        text(link.fragment());
        place(link.place());
    }

    void mention(ProposalReference mention) {
        id(mention.id());
        place(mention.place());
    }

    /** A number counts from 1 here: 0 is for what has none. */
    private void id(ProposalId id) {
        text(id.prefix());
        number(id.number().map(it -> it + 1).orElse(0));
        if (id.number().isEmpty()) {
            text(id.name());
        }
    }

    private void place(Place place) {
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

    /** A text that many proposals share has an odd number, one that was written before an even one. */
    void text(String text) {
        int shared = text.length() > LONGEST_SHARED ? -1 : form.shared().number(text);
        if (shared >= 0) {
            number(shared * 2 + 1);
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

    private void number(int number) {
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
