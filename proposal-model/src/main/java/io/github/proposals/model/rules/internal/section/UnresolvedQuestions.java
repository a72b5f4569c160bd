package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of open questions in a proposal that is already decided. */
public final class UnresolvedQuestions implements ProposalRule {

    private static final Pattern ITEM = Pattern.compile(LineEnds.LINE_START + "( *)((?:\\d{1,9}[.)]|[-*+])[ \\t])");
    private static final Pattern MARKED = Pattern.compile(
            "(?i)(?<!un|not |to be |\\w)resolved(?=[*_]{0,3}[:)\\]])|(?<=[(\\[*_])resolved(?!\\w)|(?<!\\w)resolution:|~~|\\[x]"
                    + "|(?<!\\w)no open questions(?!\\w)|(?<!\\w)(?:answered|decided):");

    private static final Pattern SAID = Pattern.compile("(?i)(?<!un|not |to be |\\w)resolved(?!\\w)");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.unresolved", Severity.WARNING, "Questions are still open although the proposal is decided.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .filter(it -> it.resolved().isPresent())
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> match.definition()
                        .resolved()
                        .filter(text.proposal()::meets)
                        .isPresent())
                .filter(match -> text.stateOf(match.section()) == ValueState.KNOWN)
                .flatMap(match -> firstOpen(text, match.section()).stream()
                        .map(span -> Finding.at(
                                        text.place(span),
                                        "%s still open%s",
                                        span.equals(match.section().heading())
                                                ? "these questions are"
                                                : "this question is",
                                        text.proposal()
                                                .conditions()
                                                .because(match.definition()
                                                        .resolved()
                                                        .orElseThrow()))
                                .unfilled(new Subject.Part(match.definition().name(), "answer"))
                                .help(
                                        "mark it as resolved and say how, or remove the section '%s'",
                                        match.definition().name())
                                .says(match.definition().says())));
    }

    private static Optional<Span> firstOpen(ProposalText text, Section section) {
        List<Span> items = new ArrayList<>();
        Span body = section.body();
        for (Block block : text.document().blocksIn(body)) {
            if (block.kind() == Block.Kind.LIST) {
                items.addAll(items(text, block.span()));
            }
        }
        if (items.isEmpty()) {
            return isResolved(text.document().prose().substring(body.start(), body.end()))
                    ? Optional.empty()
                    : Optional.of(section.heading());
        }
        return items.stream()
                .filter(item -> !isResolved(text.document().prose().substring(item.start(), item.end())))
                .map(item -> firstLine(text, item))
                .findFirst();
    }

    private static List<Span> items(ProposalText text, Span list) {
        Matcher marker = ITEM.matcher(text.document().prose().substring(list.start(), list.end()));
        List<Integer> starts = new ArrayList<>();
        int indent = -1;
        while (marker.find()) {
            // What is indented more than the first item is part of an item.
            indent = indent < 0 ? marker.group(1).length() : indent;
            if (marker.group(1).length() <= indent) {
                starts.add(list.start() + marker.start(2));
            }
        }
        List<Span> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            items.add(new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : list.end()));
        }
        return items;
    }

    private static boolean isResolved(String words) {
        return MARKED.matcher(words).find()
                || SAID.matcher(withoutQuestions(words)).find();
    }

    /** "How is a host resolved when DNS fails?" settles nothing. */
    private static String withoutQuestions(String words) {
        StringBuilder rest = new StringBuilder();
        int sentence = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '?') {
                sentence = i + 1;
            } else if (c == '.' || c == '!' || i == words.length() - 1 || isParagraphEnd(words, i)) {
                rest.append(words, sentence, i + 1);
                sentence = i + 1;
            }
        }
        return rest.toString();
    }

    private static boolean isParagraphEnd(String words, int at) {
        return words.charAt(at) == '\n' && at + 1 < words.length() && words.charAt(at + 1) == '\n';
    }

    private static Span firstLine(ProposalText text, Span item) {
        Span line = text.document().source().line(text.document().source().lineOf(item.start()));
        return new Span(item.start(), Math.max(item.start(), Math.min(line.end(), item.end())));
    }
}
