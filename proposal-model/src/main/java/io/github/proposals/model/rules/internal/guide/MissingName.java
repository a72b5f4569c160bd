package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import java.util.List;
import java.util.stream.Stream;

/** The document of the process lists statuses, fields, sections or types, and one of the definition is named nowhere in it. */
public final class MissingName implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "guide.missing-name",
                Severity.WARNING,
                "The document of the process does not name what the definition has.");
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Drift.in(text).stream().flatMap(drift -> drift.lost().map(name -> finding(text, drift.list(), name)));
    }

    private static Finding finding(ProposalText text, NameList list, String name) {
        List<NameList.Item> items = list.items();
        return Finding.at(
                        text.place(items.get(items.size() - 1).span()),
                        "the %s '%s' of the definition is not named in this document",
                        list.kind().word(),
                        name)
                .missing(new Subject.Part(list.kind().word(), name))
                .help("list it here as well, or take it out of the definition");
    }
}
