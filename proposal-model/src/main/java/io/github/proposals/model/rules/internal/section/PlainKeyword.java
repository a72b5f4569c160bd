package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.WordSearch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** MUST, SHOULD and the like in a requirement, without emphasis. */
public final class PlainKeyword implements ProposalRule {

    private static final Pattern MARK = Pattern.compile("\\*\\*|" + LineEnds.PATTERN + "[ \\t]*" + LineEnds.PATTERN);

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.plain-keyword", Severity.INFO, "A keyword of a requirement is not bold.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .filter(it -> !it.keywords().isEmpty())
                .map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.definition().keywords().isEmpty())
                .flatMap(match -> check(text, match));
    }

    private static Stream<Finding> check(ProposalText text, SectionMap.Match match) {
        Span body = match.section().body();
        List<Span> plain = plain(
                text.document().prose().substring(body.start(), body.end()),
                match.definition().keywords());
        if (plain.isEmpty()) {
            return Stream.empty();
        }
        Span first = plain.get(0).shift(body.start());
        String times = plain.size() > 1 ? "; the same goes for " + (plain.size() - 1) + " more in this section" : "";
        return Stream.of(Finding.at(
                        text.place(first),
                        "'%s' is not bold",
                        text.document().source().slice(first))
                .about(new Subject.Section(match.definition().name()))
                .help("write '**MUST**' and the like in bold%s", times)
                .says(match.definition().says()));
    }

    private static List<Span> plain(String prose, List<String> keywords) {
        BitSet bold = bold(prose);
        NavigableMap<Integer, Span> found = new TreeMap<>();
        keywords.forEach(it -> WordSearch.in(prose, it).forEach(span -> found.putIfAbsent(span.start(), span)));
        List<Span> plain = new ArrayList<>();
        int end = 0;
        for (Span span : found.values()) {
            if (span.start() >= end && !bold.get(span.start())) {
                plain.add(span);
            }
            // Of "MUST NOT" the "NOT" is no keyword of its own.
            end = Math.max(end, span.end());
        }
        return plain;
    }

    /** A mark turns bold on and the next one off; without that, up to an empty line, nothing is bold. */
    private static BitSet bold(String prose) {
        BitSet bold = new BitSet(prose.length());
        int start = -1;
        Matcher mark = MARK.matcher(prose);
        while (mark.find()) {
            boolean stars = mark.group().equals("**");
            if (stars && start >= 0) {
                bold.set(start, mark.start());
            }
            start = stars && start < 0 ? mark.end() : -1;
        }
        return bold;
    }
}
