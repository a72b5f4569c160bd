package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.Excerpt;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what {@link FactsWriter} wrote. */
final class FactsReader {

    private static final ValueState[] STATES = ValueState.values();
    private static final Link.Kind[] KINDS = Link.Kind.values();

    private final FactsForm form;
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;

    FactsReader(FactsForm form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
        texts.add(form.path());
    }

    <T> List<T> all(Supplier<T> one) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(one.get());
        }
        return List.copyOf(values);
    }

    Field field() {
        return new Field(
                text(),
                place(),
                oneOf(form.process().fields()),
                STATES[number()],
                text(),
                all(this::id),
                place(),
                all(this::status).stream().findFirst().orElse(StatusValue.NONE),
                all(this::field));
    }

    private StatusValue status() {
        return new StatusValue(
                text(),
                oneOf(form.process().lifecycle().statuses()),
                number() == 1,
                number() == 1,
                all(this::value).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                all(this::span).stream().findFirst());
    }

    private Map.Entry<String, Span> value() {
        return Map.entry(text(), span());
    }

    private Span span() {
        return new Span(number(), number());
    }

    private <T> Optional<T> oneOf(List<T> all) {
        int position = number();
        return position == 0 ? Optional.empty() : Optional.of(all.get(position - 1));
    }

    LocalLink link() {
        return new LocalLink(KINDS[number()], text(), text(), text(), place());
    }

    ProposalReference mention() {
        return new ProposalReference(id(), place());
    }

    private ProposalId id() {
        String prefix = text();
        int number = number();
        return number == 0 ? new ProposalId.Named(prefix, text()) : new ProposalId.Numbered(prefix, number - 1);
    }

    private Place place() {
        return new Place(text(), position(), position(), new Excerpt(text(), number(), number()));
    }

    private Position position() {
        return new Position(number(), number());
    }

    String text() {
        int number = number();
        if (number % 2 == 1) {
            return form.shared().text(number / 2);
        }
        int index = number / 2;
        if (index == texts.size()) {
            char[] characters = new char[number()];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = (char) number();
            }
            texts.add(new String(characters));
        }
        return texts.get(index);
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[next++];
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return number;
            }
        }
    }
}
