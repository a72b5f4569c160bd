package io.github.proposals.model.proposal;

import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what {@link FactsWriter} wrote. */
final class FactsReader {

    private static final List<ValueState> STATES = List.of(ValueState.values());
    private static final List<Link.Kind> KINDS = List.of(Link.Kind.values());

    private final FactsForm form;
    private final CompactReader in;

    FactsReader(FactsForm form, CompactReader in) {
        this.form = form;
        this.in = in;
    }

    HeadFacts head() {
        return new HeadFacts(
                in.text(),
                in.maybe(in::number),
                in.flag(),
                in.place(),
                in.maybe(() -> new Located<>(in.text(), in.place())),
                style(in.text()),
                in.all(this::field));
    }

    private HeaderStyle style(String word) {
        return word.equals(HeaderStyle.NONE.word())
                ? HeaderStyle.NONE
                : form.process()
                        .format()
                        .style(word)
                        .orElseThrow(() -> new IllegalArgumentException("there is no such style"));
    }

    TextFacts text() {
        return new TextFacts(
                Set.copyOf(in.all(in::text)),
                in.all(this::link),
                in.all(this::mention),
                in.text(),
                in.maybe(in::span),
                in.number(),
                in.all(this::mention),
                in.all(in::text));
    }

    private Field field() {
        return new Field(
                in.text(),
                in.place(),
                oneOf(form.process().fields()),
                in.oneOf(STATES),
                in.text(),
                in.all(this::id),
                in.place(),
                in.maybe(this::status).orElse(StatusValue.NONE),
                in.all(this::field));
    }

    private StatusValue status() {
        StatusValue status = new StatusValue(
                in.text(),
                oneOf(form.process().lifecycle().statuses()),
                in.flag(),
                in.flag(),
                in.all(this::value).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                in.maybe(in::span));
        int end = status.text().length();
        if (Stream.concat(status.values().values().stream(), status.remark().stream())
                .anyMatch(it -> it.end() > end)) {
            throw new IllegalArgumentException("what stands in a status cannot end behind it");
        }
        return status;
    }

    private Map.Entry<String, Span> value() {
        return Map.entry(in.text(), in.span());
    }

    /** Positions count from 1. */
    private <T> Optional<T> oneOf(List<T> all) {
        int position = in.number();
        if (position > all.size()) {
            throw new IllegalArgumentException("there is no such definition");
        }
        return position == 0 ? Optional.empty() : Optional.of(all.get(position - 1));
    }

    private LocalLink link() {
        return new LocalLink(in.oneOf(KINDS), in.text(), in.text(), in.text(), in.place());
    }

    private ProposalReference mention() {
        return new ProposalReference(id(), in.place());
    }

    private ProposalId id() {
        String prefix = in.text();
        int number = in.number();
        return number == 0 ? new ProposalId.Named(prefix, in.text()) : new ProposalId.Numbered(prefix, number - 1);
    }
}
