package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Block;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SectionDefinition;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.SectionMap;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A section that does not say word for word what it has to say. */
public final class WrongText implements ProposalRule {

    /** A footnote is shown at the end of the page, wherever it stands. */
    private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^[^\\]\\s]{1,100}]:");

    private static final Pattern INDENTED = Pattern.compile(" {4}| {0,3}\t");

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "section.wrong-text", Severity.ERROR, "A section does not say word for word what it has to say.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.sections().stream()
                .filter(section -> !section.text().isEmpty())
                .map(SectionDefinition::says);
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return text.sections().matches().stream()
                .filter(match -> !match.definition().text().isEmpty())
                .filter(match -> text.stateOf(match.section()) != ValueState.EMPTY)
                .filter(match ->
                        !words(text, match).equals(normal(match.definition().text())))
                .map(match -> Finding.at(
                                text.place(match.section().heading()),
                                "'%s' does not say what it has to say, word for word",
                                match.definition().name())
                        .about(new Subject.Section(match.definition().name()))
                        .help("write nothing but '%s'", match.definition().text())
                        .says(match.definition().says()));
    }

    /** By blocks, since marks of the heading may stand behind its words. */
    private static String words(ProposalText text, SectionMap.Match match) {
        List<String> words = new ArrayList<>();
        boolean note = false;
        for (Block block : text.document().blocksIn(match.section().body())) {
            SourceText source = text.document().source();
            String line = source.slice(source.line(source.lineOf(block.span().start())));
            note = NOTE.matcher(line).lookingAt()
                    || note && INDENTED.matcher(line).lookingAt();
            if (!note) {
                words.add(source.slice(block.span()));
            }
        }
        return normal(String.join("\n", words));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }
}
