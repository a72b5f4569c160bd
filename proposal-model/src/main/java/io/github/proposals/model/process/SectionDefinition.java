package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section of a proposal.
 *
 * @param name the heading
 * @param aliases other headings for it
 * @param level 1 to 6
 * @param parent name of the section it belongs into; empty at the top
 * @param demands when it must be there
 * @param empty how bad it is if there is nothing below its heading; empty where that is fine
 * @param notApplicable how bad it is if it says only {@code N/A}; empty where that is fine
 * @param misplaced how bad it is if it stands at another level; empty where that is fine
 * @param paragraphs the largest number of paragraphs; 0 for any number
 * @param resolved for which proposals all its items must be resolved, if it is there at all
 * @param entries the numbered subsections it consists of
 * @param sorted whether its terms stand in alphabetical order
 * @param keywords words that must be bold in it, such as {@code MUST}
 * @param links how bad it is if it names no address; empty where that is fine
 * @param says the sentence of the process
 */
public record SectionDefinition(
        String name,
        List<String> aliases,
        int level,
        String parent,
        List<Demand> demands,
        Optional<Severity> empty,
        Optional<Severity> notApplicable,
        Optional<Severity> misplaced,
        int paragraphs,
        Optional<Condition> resolved,
        Optional<EntryDefinition> entries,
        boolean sorted,
        List<String> keywords,
        Optional<Severity> links,
        Quote says) {

    /** Keeps copies. */
    public SectionDefinition {
        aliases = List.copyOf(aliases);
        demands = List.copyOf(demands);
        keywords = List.copyOf(keywords);
    }

    /** {@return whether {@code heading} is this section's name or an alias of it} */
    public boolean answersTo(String heading) {
        String wanted = Names.heading(heading);
        return names().map(Names::heading).anyMatch(wanted::equals);
    }

    /** {@return the name and the aliases} */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** {@return the heading as authors write it, such as {@code ## Summary}} */
    public String asHeading() {
        return "#".repeat(level) + " " + name;
    }
}
