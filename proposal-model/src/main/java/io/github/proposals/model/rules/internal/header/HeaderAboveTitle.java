package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import java.util.stream.Stream;

/** Labelled values in front of the title. Front matter stands there by right. */
public final class HeaderAboveTitle implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.above-title", Severity.WARNING, "The header stands above the title.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        if (text.proposal().title().isEmpty()) {
            return Stream.empty();
        }
        int top = text.proposal()
                .process()
                .format()
                .apart(text.document().source().content());
        return text.document().title().map(Section::heading).stream()
                .flatMap(title -> text.document().header().fields().stream()
                        .filter(field -> field.labelSpan().start() >= top
                                && field.labelSpan().end() <= title.start())
                        .limit(1)
                        .map(field -> Finding.at(text.place(field.labelSpan()), "the header stands above the title")
                                .about(new Subject.Header())
                                .help("put the title first, and the header below it")
                                .related(text.place(title), "the title")));
    }
}
