package io.github.proposals.model.site.internal.register;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.FieldText;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.site.internal.page.Label;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.List;
import java.util.Locale;

/**
 * A field of the process whose values are a list, such as a category: a column, a filter and a group.
 *
 * @param key what addresses call it
 * @param field what the process calls it
 */
record ChoiceColumn(String key, String field) {

    /** {@return those of which any proposal says something} */
    static List<ChoiceColumn> of(PublishedRegister index) {
        return index.process().fields().stream()
                .filter(it -> it.type() == FieldType.CHOICE)
                .map(FieldDefinition::name)
                .map(it -> new ChoiceColumn(PageNames.ofFacet("field", it).replaceFirst("^by-(.*)[.]html$", "$1"), it))
                .filter(it -> index.proposals().stream()
                        .anyMatch(proposal -> !it.value(proposal).isEmpty()))
                .toList();
    }

    /** {@return what a proposal says; empty if nothing} */
    String value(PublishedProposal proposal) {
        return proposal.fields().stream()
                .filter(FieldText::known)
                .filter(it -> it.name().equals(field))
                .map(FieldText::text)
                .findFirst()
                .orElse("");
    }

    String label() {
        return Label.of(field);
    }

    /** {@return what it is called in the middle of a sentence} */
    String words() {
        return field.toLowerCase(Locale.ROOT);
    }
}
