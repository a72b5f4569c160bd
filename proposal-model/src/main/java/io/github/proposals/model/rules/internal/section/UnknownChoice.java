package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ChoiceDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was chosen is none of what could be chosen. */
public final class UnknownChoice implements ProposalRule {

    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-*+]|[0-9]{1,9}[.)])[ \\t]+(.+)");

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.unknown-choice", Severity.WARNING, "What was chosen is not among the options.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().filter(it -> it.choice().isPresent()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .flatMap(match ->
                        match.definition().choice().stream().flatMap(choice -> finding(text, match, choice).stream()));
    }

    private static Optional<Finding> finding(ProposalText text, SectionMap.Match match, ChoiceDefinition choice) {
        List<String> options = choice.from().stream()
                .flatMap(name -> text.sections().named(name).stream())
                .flatMap(it -> options(text, it))
                .toList();
        return chosen(text, match, choice)
                .filter(span -> !options.isEmpty() && options.stream().noneMatch(it -> isSame(it, words(text, span))))
                .map(span -> Finding.at(text.place(span), "'%s' is not among the options", words(text, span))
                        .about(new Subject.Part(match.definition().name(), words(text, span)))
                        .help(
                                "name one of those in '%s': %s",
                                choice.from().get(0),
                                options.stream().distinct().collect(Collectors.joining(", ")))
                        .severity(choice.severity())
                        .says(match.definition().says()));
    }

    private static String words(ProposalText text, Span span) {
        return InlineMarkdown.plain(text.document().source().slice(span));
    }

    /** {@return where the first line that says so names what was chosen} */
    private static Optional<Span> chosen(ProposalText text, SectionMap.Match match, ChoiceDefinition choice) {
        Span body = match.section().body();
        return text.document().blocksIn(body).stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST)
                .flatMap(block -> lines(text.document().source(), block.span()).stream())
                .flatMap(
                        line -> choice
                                .pattern()
                                .find(text.document().source().slice(line), 1)
                                .map(it -> it.shift(line.start()))
                                .stream())
                .findFirst();
    }

    private static Stream<String> options(ProposalText text, SectionMap.Match match) {
        Span body = match.section().body();
        int end = text.document()
                .children(match.section())
                .findFirst()
                .map(child -> child.extent().start())
                .orElse(body.end());
        Stream<String> items = text.document().blocksIn(new Span(body.start(), end)).stream()
                .filter(block -> block.kind() == Block.Kind.LIST)
                .flatMap(block -> lines(text.document().source(), block.span()).stream())
                .map(line -> ITEM.matcher(text.document().source().slice(line)))
                .filter(Matcher::matches)
                .map(item -> InlineMarkdown.plain(item.group(1)));
        Stream<String> headings = text.document().children(match.section()).map(section -> section.title());
        return Stream.concat(items, headings);
    }

    private static List<Span> lines(SourceText source, Span span) {
        List<Span> lines = new ArrayList<>();
        for (int line = source.lineOf(span.start());
                line <= source.lineOf(Math.max(span.start(), span.end() - 1));
                line++) {
            lines.add(source.line(line));
        }
        return lines;
    }

    /** Signs and case do not matter, and one of them may say more than the other. */
    private static boolean isSame(String option, String chosen) {
        String one = letters(option);
        String other = letters(chosen);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
