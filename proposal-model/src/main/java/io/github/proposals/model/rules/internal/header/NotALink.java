package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** A field for addresses on the web that holds none. */
public final class NotALink implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.not-a-link", Severity.ERROR, "A field that names an address holds none.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .filter(it -> it.type() == FieldType.LINKS)
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.proposal()
                .values()
                .filter(Field::known)
                .filter(field -> field.definition()
                        .filter(definition -> definition.type() == FieldType.LINKS)
                        .isPresent())
                .filter(field -> field.links().isEmpty())
                .flatMap(field -> field
                        .definition()
                        .flatMap(definition -> definition
                                .wrong()
                                .map(severity -> Finding.at(field.place(), "'%s' is no address", field.text())
                                        .about(new Subject.Value(definition.name(), field.text()))
                                        .help(
                                                "write the address, for example https://github.com/org/repository/issues/7")
                                        .says(definition.says())
                                        .severity(severity)))
                        .stream());
    }
}
