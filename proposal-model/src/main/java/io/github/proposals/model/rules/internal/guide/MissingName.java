package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        if (!text.proposal().isProcessDocument()) {
            return Stream.empty();
        }
        ProposalProcess process = text.proposal().process();
        Map<NameKind, NameList> lists = new EnumMap<>(NameKind.class);
        new NameLists(text.document(), process)
                .all().stream().filter(it -> it.isWhole(process)).forEach(it -> lists.putIfAbsent(it.kind(), it));
        String content = text.document().source().content().toLowerCase(Locale.ROOT);
        return lists.values().stream()
                .flatMap(list -> list.kind().all(process).stream()
                        .filter(name -> list.kind().aliases(process, name).noneMatch(it -> isNamed(content, it)))
                        .map(name -> finding(text, list, name)));
    }

    private static Finding finding(ProposalText text, NameList list, String name) {
        List<NameList.Item> items = list.items();
        return Finding.at(
                        text.place(items.get(items.size() - 1).span()),
                        "the %s '%s' of the definition is not named in this document",
                        list.kind().word,
                        name)
                .missing(new Subject.Part(list.kind().word, name))
                .help("list it here as well, or take it out of the definition");
    }

    /** As a whole word, whatever stands around it. */
    private static boolean isNamed(String content, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.iterate(content.indexOf(wanted), it -> it >= 0, it -> content.indexOf(wanted, it + 1))
                .anyMatch(it -> isEdge(content, it - 1) && isEdge(content, it + wanted.length()));
    }

    private static boolean isEdge(String content, int at) {
        return at < 0 || at >= content.length() || !Character.isLetterOrDigit(content.charAt(at));
    }
}
