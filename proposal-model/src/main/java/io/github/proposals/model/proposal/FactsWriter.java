package io.github.proposals.model.proposal;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes facts for {@link FactsReader}. */
final class FactsWriter {

    private final FactsForm form;
    private final CompactWriter out;

    FactsWriter(FactsForm form, CompactWriter out) {
        this.form = form;
        this.out = out;
    }

    void head(HeadFacts facts) {
        out.text(facts.numberText());
        out.maybe(facts.number(), out::number);
        out.flag(facts.misnamed());
        out.place(facts.place());
        out.maybe(facts.title(), it -> {
            out.text(it.value());
            out.place(it.place());
        });
        out.text(facts.style().word());
        out.all(facts.fields(), this::field);
    }

    void text(TextFacts facts) {
        out.all(facts.anchors().stream().sorted().toList(), out::text);
        out.all(facts.links(), this::link);
        out.all(facts.mentions(), this::mention);
        out.text(facts.title());
        out.maybe(facts.summary(), out::span);
        out.number(facts.words());
        out.all(facts.named(), this::mention);
        out.all(facts.addresses(), out::text);
    }

    private void field(Field field) {
        out.text(field.label());
        out.place(field.labelPlace());
        out.number(field.definition()
                .map(it -> position(form.process().fields(), it))
                .orElse(0));
        out.number(field.state().ordinal());
        out.text(field.text());
        out.all(field.references(), this::id);
        out.place(field.place());
        out.all(field.status() == StatusValue.NONE ? List.of() : List.of(field.status()), this::status);
        out.all(field.parts(), this::field);
    }

    private void status(StatusValue status) {
        out.text(status.text());
        out.number(status.status()
                .map(it -> position(form.process().lifecycle().statuses(), it))
                .orElse(0));
        out.flag(status.exact());
        out.flag(status.list());
        out.all(new TreeMap<>(status.values()).entrySet(), this::value);
        out.maybe(status.remark(), out::span);
    }

    private void value(Map.Entry<String, Span> value) {
        out.text(value.getKey());
        out.span(value.getValue());
    }

    /** Counts from 1. Definitions are large, and there is one of each. */
    private static <T> int position(List<T> all, T definition) {
        int position = all.size();
        while (position > 0 && all.get(position - 1) != definition) {
            position--;
        }
        return position;
    }

    private void link(LocalLink link) {
        out.number(link.kind().ordinal());
        out.text(link.target());
        out.text(link.path());
        out.text(link.fragment());
        out.place(link.place());
    }

    private void mention(ProposalReference mention) {
        id(mention.id());
        out.place(mention.place());
    }

    /** A number counts from 1 here: 0 is for what has none. */
    private void id(ProposalId id) {
        out.text(id.prefix());
        out.number(id.number().map(it -> it + 1).orElse(0));
        if (id.number().isEmpty()) {
            out.text(id.name());
        }
    }
}
