package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ListDemand;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import java.util.Optional;
import java.util.stream.Stream;

/** A list in a field that is not separated, sorted or as long as the process wants it. */
public final class MalformedList implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "header.malformed-list", Severity.ERROR, "A list in the header is not as the process wants it.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream().filter(it -> it.list().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(field -> field.known() || field.state() == ValueState.EMPTY)
                .flatMap(field -> field.definition().stream()
                        .filter(definition -> field.known() || !isMissed(definition, text.proposal()))
                        .flatMap(definition ->
                                definition.list().stream().flatMap(list -> findings(text, field, definition, list))));
    }

    /** That a value is missing is told already. */
    private static boolean isMissed(FieldDefinition definition, Proposal proposal) {
        return proposal.conditions()
                .unmet(definition.demands(), Optional.of(ValueState.EMPTY))
                .isPresent();
    }

    private static Stream<Finding> findings(
            ProposalText text, Field field, FieldDefinition definition, ListDemand list) {
        return list.flaws(written(text.document(), field), field.people().size()).stream()
                .map(flaw -> Finding.at(
                                field.known() ? field.place() : field.labelPlace(),
                                "'%s': %s",
                                definition.name(),
                                flaw.words())
                        .about(new Subject.Value(definition.name(), flaw.what()))
                        .help(help(definition, list))
                        .says(definition.says()));
    }

    /** {@return the value with all its blanks; a list in YAML as the items that it says} */
    private static String written(ProposalDocument document, Field field) {
        return document.header().fields().stream()
                .filter(it -> document.place(it.valueSpan()).equals(field.place()))
                .map(it -> document.source().slice(it.valueSpan()))
                .filter(it -> it.indexOf('\n') < 0 && InlineMarkdown.oneLine(it).equals(field.text()))
                .findFirst()
                .orElse(field.text());
    }

    private static String help(FieldDefinition definition, ListDemand list) {
        String order = list.sorted() ? ", in order" : "";
        String once = list.unique() ? ", each once" : "";
        String none = list.shortest() > 0 && definition.demands().isEmpty() ? ", or remove the field" : "";
        return "write the items with '" + list.separator() + "' between them" + order + once + none;
    }
}
