package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.EntryDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.WordSearch;
import java.util.Set;
import java.util.stream.Stream;

/** A section of prose where the process wants numbered subsections: none of them can lack anything. */
public final class MissingEntries implements ProposalRule {

    /** What a section can be and lack them; of what is left of the template, or said to come later, that is told. */
    private static final Set<ValueState> WITHOUT = Set.of(ValueState.KNOWN, ValueState.EMPTY);

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.missing-entries",
                Severity.WARNING,
                "A section has none of the numbered subsections it needs.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().flatMap(it -> it.entries().stream()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> WITHOUT.contains(text.stateOf(match.section())) && !EmptySection.tells(text, match))
                // What stands below the second of its headings, or at its own level, is told as that.
                .filter(match -> !SectionLevel.tells(match)
                        && RepeatedSection.again(text.document(), match.section())
                                .findAny()
                                .isEmpty())
                .flatMap(match -> match.definition().entries().stream()
                        .filter(entries -> !isThere(text, match, entries))
                        .map(entries -> Finding.at(
                                        text.place(match.section().heading()),
                                        "the section '%s' has no subsection such as '%s'",
                                        match.definition().name(),
                                        entries.example())
                                .missing(new Subject.Part(match.definition().name(), entries.word()))
                                .help("put what it says below such headings, numbered one by one")
                                .severity(entries.severity())
                                .says(entries.says())));
    }

    /** At whichever level. */
    private static boolean isThere(ProposalText text, SectionMap.Match match, EntryDefinition entries) {
        return text.document().sections().stream()
                .filter(section -> match.section().extent().contains(section.heading()))
                .map(Section::title)
                .anyMatch(title -> title.regionMatches(
                                true, 0, entries.word(), 0, entries.word().length())
                        && WordSearch.endsAt(title, entries.word().length()));
    }
}
