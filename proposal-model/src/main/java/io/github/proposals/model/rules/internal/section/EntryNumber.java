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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Subsections such as REQ 1, REQ 2 that are not numbered one by one. */
public final class EntryNumber implements ProposalRule {

    private static final Pattern NUMBER = Pattern.compile("[\\s#<-]*(\\d{1,6})(?!\\d)");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.entry-number", Severity.WARNING, "Numbered subsections are not numbered one by one.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().flatMap(it -> it.entries().stream()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .flatMap(match -> match.definition().entries().stream()
                        .flatMap(entries -> check(text, match.section(), entries)));
    }

    private static Stream<Finding> check(ProposalText text, Section section, EntryDefinition entries) {
        int word = entries.word().length();
        int expected = -1;
        Set<Section> repeated = RepeatedSection.repeated(text.document());
        for (Section entry : text.document().children(section).toList()) {
            // One that came twice is told as that.
            if (!entry.title().regionMatches(true, 0, entries.word(), 0, word) || repeated.contains(entry)) {
                continue;
            }
            Matcher matcher =
                    NUMBER.matcher(entry.title()).region(word, entry.title().length());
            if (!matcher.lookingAt()) {
                continue;
            }
            int number = Integer.parseInt(matcher.group(1));
            boolean right = expected < 0 ? entries.starts().contains(number) : number == expected;
            if (!right) {
                int wanted = expected < 0 ? entries.starts().get(0) : expected;
                return Stream.of(Finding.at(
                                text.place(entry.heading()),
                                "'%s%d' stands where '%s%d' is expected",
                                entries.prefix(),
                                number,
                                entries.prefix(),
                                wanted)
                        .about(new Subject.Part(section.title(), entry.title()))
                        .help("number them one by one, as in '%s'", entries.example())
                        .severity(entries.severity())
                        .says(entries.says()));
            }
            expected = number + 1;
        }
        return Stream.empty();
    }
}
