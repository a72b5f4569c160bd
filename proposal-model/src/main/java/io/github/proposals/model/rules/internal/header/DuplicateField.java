package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same field stands in the header twice. */
public final class DuplicateField implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.duplicate-field", Severity.ERROR, "The header has the same field twice.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        List<Finding> findings = new ArrayList<>();
        repeated(text.proposal())
                .forEach((field, earlier) ->
                        findings.add(Finding.at(field.labelPlace(), "the field '%s' is given twice", field.label())
                                .about(new Subject.Field(field.name()))
                                .help("keep one of them; the first one was used")
                                .related(earlier.labelPlace(), "the first one")));
        return findings.stream();
    }

    /** {@return each field that is there once too often, with the first one of its name} */
    static Map<Field, Field> repeated(Proposal proposal) {
        Map<String, Field> first = new HashMap<>();
        Map<Field, Field> repeated = new LinkedHashMap<>();
        for (Field field : proposal.fields()) {
            String name = field.definition().map(FieldDefinition::name).orElseGet(() -> Names.normal(field.label()));
            Field earlier = first.putIfAbsent(name, field);
            if (earlier != null
                    && !field.definition().map(FieldDefinition::several).orElse(false)) {
                repeated.put(field, earlier);
            }
        }
        return repeated;
    }
}
