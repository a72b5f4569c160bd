package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.stream.Stream;

/** A table or a list in the document of the process names a status, field, section or type that the definition lacks. */
public final class UnknownName implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "guide.unknown-name", Severity.WARNING, "The document of the process names what the definition lacks.");
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        ProposalProcess process = text.proposal().process();
        return text.proposal().isProcessDocument()
                ? new NameLists(text.document(), process).all().stream().flatMap(it -> check(text, process, it))
                : Stream.empty();
    }

    private static Stream<Finding> check(ProposalText text, ProposalProcess process, NameList list) {
        NameKind kind = list.kind();
        List<String> all = kind.all(process);
        return list.items().stream()
                .filter(item -> kind.find(process, item.name()).isEmpty())
                // A list without a heading of its own may well name something else beside.
                .filter(item ->
                        list.titled() || Suggestion.clear(item.name(), all).isPresent())
                .map(item -> Finding.at(
                                text.place(item.span()),
                                "the definition of the process has no %s '%s', which is listed here",
                                kind.word,
                                item.name())
                        .about(new Subject.Part(kind.word, item.name()))
                        .help("%s, or add it to the definition", Suggestion.help(item.name(), all)));
    }
}
