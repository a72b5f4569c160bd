package io.github.proposals.model.rules.section;

import io.github.proposals.model.ProposalText;
import io.github.proposals.model.SectionMap;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.text.Span;
import java.util.Optional;
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

    private static Stream<Finding> check(ProposalText text, SectionMap.Match match) {
        Span body = match.section().body();
        String words = text.document().prose().substring(body.start(), body.end());
        String alternatives =
                match.definition().keywords().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher keyword = Pattern.compile("\\b(?:" + alternatives + ")\\b").matcher(words);
        Optional<Finding> first = Optional.empty();
        int count = 0;
        while (keyword.find()) {
            if (!isBold(words, keyword.start())) {
                count++;
                Span span = new Span(keyword.start(), keyword.end()).shift(body.start());
                first = first.isPresent()
                        ? first
                        : Optional.of(Finding.at(text.place(span), "'%s' is not bold", keyword.group()));
            }
        }
        String times = count > 1 ? "; the same goes for " + (count - 1) + " more in this section" : "";
        return first.stream()
                .map(finding -> finding.help("write '**MUST**' and the like in bold%s", times)
                        .says(match.definition().says()));
    }

    /** Within a paragraph, what stands behind an odd number of marks is bold. */
    private static boolean isBold(String words, int position) {
        int paragraph = Math.max(words.lastIndexOf("\n\n", position), words.lastIndexOf("\n\r\n", position));
        boolean bold = false;
        for (int i = words.indexOf("**", Math.max(0, paragraph));
                i >= 0 && i < position;
                i = words.indexOf("**", i + 2)) {
            bold = !bold;
        }
        return bold;
    }
}
