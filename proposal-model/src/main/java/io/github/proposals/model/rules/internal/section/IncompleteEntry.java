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
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.WordSearch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A numbered subsection without one of the parts that each of them must have. */
public final class IncompleteEntry implements ProposalRule {

    /** What stands in front of a label: bold at the start of a line or of a list item, or a heading of its own. */
    private static final Pattern START =
            Pattern.compile(LineEnds.LINE_START + "[ \\t>]{0,8}(?:[-*+][ \\t]+)?(?:\\*\\*|__|#{1,6}[ \\t]+)");

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.entry-part", Severity.WARNING, "A numbered subsection lacks a part.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().flatMap(it -> it.entries().stream()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !EmptySection.tells(text, match))
                .flatMap(match -> match.definition().entries().stream()
                        .flatMap(entries -> text.document()
                                .children(match.section())
                                .filter(entry -> entry.title()
                                        .regionMatches(
                                                true,
                                                0,
                                                entries.word(),
                                                0,
                                                entries.word().length()))
                                .flatMap(entry -> missing(text, entry, entries))));
    }

    private static Stream<Finding> missing(ProposalText text, Section entry, EntryDefinition entries) {
        String words = text.document()
                .prose()
                .substring(entry.body().start(), entry.body().end());
        if (entries.labels().size() > 1 && text.stateOf(entry) == ValueState.EMPTY) {
            return Stream.of(Finding.at(text.place(entry.heading()), "'%s' is empty", entry.title())
                    .unfilled(new Subject.Section(entry.title()))
                    .help(
                            "write it, with paragraphs that start with %s",
                            entries.labels().stream()
                                    .map(label -> "'**" + label + ":**'")
                                    .collect(Collectors.joining(", ")))
                    .severity(entries.severity())
                    .says(entries.says()));
        }
        return entries.labels().stream()
                .filter(label -> !isThere(label, words))
                .map(label -> Finding.at(text.place(entry.heading()), "'%s' has no '%s'", entry.title(), label)
                        .missing(new Subject.Part(entry.title(), label))
                        .help("add a paragraph that starts with '**%s:**'", label)
                        .severity(entries.severity())
                        .says(entries.says()));
    }

    private static boolean isThere(String label, String words) {
        return START.matcher(words)
                .results()
                .anyMatch(it -> words.regionMatches(true, it.end(), label, 0, label.length())
                        && WordSearch.endsAt(words, it.end() + label.length()));
    }
}
