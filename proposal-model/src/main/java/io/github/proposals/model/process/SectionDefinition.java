package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A section of a proposal.
 *
 * @param names the heading, and other headings for it
 * @param role what it is for
 * @param level 1 to 6
 * @param parent name of the section it belongs into; empty at the top
 * @param demands when it must be there
 * @param empty how bad it is if there is nothing below its heading; empty where that is fine
 * @param notApplicable how bad it is if it says only {@code N/A}; empty where that is fine
 * @param misplaced how bad it is if it stands at another level; empty where that is fine
 * @param text all that may stand in it, word for word; empty where that is up to the author
 * @param paragraphs the largest number of paragraphs; 0 for any number
 * @param resolved for which proposals all its items must be resolved, if it is there at all
 * @param entries the numbered subsections it consists of
 * @param choice what it says was chosen
 * @param sorted whether its terms stand in alphabetical order
 * @param keywords words that must be bold in it, such as {@code MUST}
 * @param links how bad it is if it names no address; empty where that is fine
 * @param dated whether its entries say on which day which status was reached
 * @param says the sentence of the process
 */
public record SectionDefinition(
        NameSet names,
        SectionRole role,
        int level,
        String parent,
        List<Demand> demands,
        Optional<Severity> empty,
        Optional<Severity> notApplicable,
        Optional<Severity> misplaced,
        String text,
        int paragraphs,
        Optional<Condition> resolved,
        Optional<EntryDefinition> entries,
        Optional<ChoiceDefinition> choice,
        boolean sorted,
        List<String> keywords,
        Optional<Severity> links,
        boolean dated,
        Quote says) {

    /** Keeps copies. */
    public SectionDefinition {
        demands = List.copyOf(demands);
        keywords = List.copyOf(keywords);
    }

    /** {@return the heading} */
    public String name() {
        return names.name();
    }

    /** {@return whether {@code heading} is this section's name or an alias of it} */
    public boolean answersTo(String heading) {
        return names.contains(heading);
    }

    /** {@return the heading as authors write it in a markup} */
    public String asHeading(Markup markup) {
        return markup.heading(level, name());
    }
}
