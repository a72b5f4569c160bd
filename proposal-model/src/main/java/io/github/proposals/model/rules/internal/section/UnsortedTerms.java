package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Terms or abbreviations that do not stand in alphabetical order. */
public final class UnsortedTerms implements ProposalRule {

    private static final Pattern BOLD =
            Pattern.compile(LineEnds.LINE_START + " {0,3}(?:[-*+][ \\t]+)?\\*\\*([^*\\n\\r]{1,80}?):?\\*\\*");

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.unsorted", Severity.INFO, "Terms do not stand in alphabetical order.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream().filter(it -> it.sorted()).map(it -> it.says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> match.definition().sorted())
                .flatMap(match -> firstUnsorted(text, match).stream());
    }

    private static Optional<Finding> firstUnsorted(ProposalText text, SectionMap.Match match) {
        List<Located<String>> terms = terms(text, match.section());
        for (int i = 1; i < terms.size(); i++) {
            Located<String> before = terms.get(i - 1);
            if (before.value().compareToIgnoreCase(terms.get(i).value()) > 0) {
                return Optional.of(Finding.at(
                                terms.get(i).place(),
                                "'%s' stands after '%s'",
                                terms.get(i).value(),
                                before.value())
                        .about(new Subject.Part(
                                match.definition().name(), terms.get(i).value()))
                        .help("keep the terms in alphabetical order")
                        .related(before.place(), "the term before it")
                        .says(match.definition().says()));
            }
        }
        return Optional.empty();
    }

    /** The first column of a table, or the bold words at the starts of lines. */
    private static List<Located<String>> terms(ProposalText text, Section section) {
        List<Located<String>> terms = new ArrayList<>();
        Optional<Table> table = text.document().tablesIn(section.body()).findFirst();
        if (table.isPresent()) {
            table.get().rows().stream()
                    .skip(1)
                    .filter(row -> !row.cells().isEmpty())
                    .forEach(row -> {
                        Table.Cell cell = row.cells().get(0);
                        terms.add(new Located<>(InlineMarkdown.plain(cell.text()), text.place(cell.span())));
                    });
            return terms;
        }
        Span body = section.body();
        Matcher bold = BOLD.matcher(text.document().prose().substring(body.start(), body.end()));
        while (bold.find()) {
            Span span = new Span(bold.start(1), bold.end(1)).shift(body.start());
            boolean template = text.leftovers().stream()
                    .anyMatch(leftover -> leftover.span().contains(span));
            if (!template) {
                terms.add(new Located<>(bold.group(1), text.place(span)));
            }
        }
        return terms;
    }
}
