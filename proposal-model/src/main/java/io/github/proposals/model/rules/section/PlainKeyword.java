package io.github.proposals.model.rules.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MUST, SHOULD and the like in a requirement, without emphasis. */
public final class PlainKeyword implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.plain-keyword", Severity.INFO, "A keyword of a requirement is not bold.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.definition().keywords().isEmpty())
                .flatMap(match -> check(text, match));
    }

    /** One pass: a mark turns bold on or off, an empty line ends it, and a keyword is bold or not. */
    private static Stream<Finding> check(ProposalText text, SectionMap.Match match) {
        Span body = match.section().body();
        String alternatives =
                match.definition().keywords().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher token = Pattern.compile("(\\*\\*)|(" + LineEnds.PATTERN + "[ \\t]*" + LineEnds.PATTERN + ")|(?<!\\w)(?:"
                        + alternatives + ")(?!\\w)")
                .matcher(text.document().prose())
                .region(body.start(), body.end())
                .useTransparentBounds(true);
        boolean bold = false;
        int count = 0;
        Span first = Span.at(body.start());
        while (token.find()) {
            if (token.group(1) != null) {
                bold = !bold;
            } else if (token.group(2) != null) {
                bold = false;
            } else if (!bold && count++ == 0) {
                first = new Span(token.start(), token.end());
            }
        }
        String times = count > 1 ? "; the same goes for " + (count - 1) + " more in this section" : "";
        return count == 0
                ? Stream.empty()
                : Stream.of(Finding.at(
                                text.place(first),
                                "'%s' is not bold",
                                text.document().source().slice(first))
                        .about(new Subject.Section(match.definition().name()))
                        .help("write '**MUST**' and the like in bold%s", times)
                        .says(match.definition().says()));
    }
}
