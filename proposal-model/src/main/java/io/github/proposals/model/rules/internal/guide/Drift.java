package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a list in the document of a process and the definition are apart.
 *
 * @param list the list
 * @param unknown what only the list has
 * @param missing what only the definition has, although the list names at least half of what it is listed with
 */
record Drift(NameList list, List<NameList.Item> unknown, List<String> missing) {

    /** Whatever is left: no name. */
    private static final Pattern REST =
            Pattern.compile("(?i)(?:(?:any|every|all|no|other)\\b|anything|everything|others).*|etc\\b.*|\\P{L}*");

    /** {@return that of each list; none in a document that does not describe the process} */
    static List<Drift> in(ProposalText text) {
        ProposalProcess process = text.proposal().process();
        if (!text.proposal().isProcessDocument()) {
            return List.of();
        }
        List<NameList> lists = new NameLists(text.document(), process).all();
        NamedAnywhere named = new NamedAnywhere(text.document(), lists);
        Set<Object> whole = new HashSet<>();
        List<Drift> drifts = new ArrayList<>();
        for (NameList list : lists) {
            List<String> missing = list.kind().groups(process).stream()
                    .filter(group -> list.isWhole(group) && whole.add(group.key()))
                    .flatMap(group ->
                            group.entries().stream().filter(entry -> !named.contains(list.kind(), group, entry)))
                    .map(NameKind.Entry::name)
                    .toList();
            drifts.add(new Drift(list, unknown(list, process), missing));
        }
        return drifts;
    }

    private static List<NameList.Item> unknown(NameList list, ProposalProcess process) {
        List<String> all = list.kind().names(process);
        return list.items().stream()
                .filter(item -> list.kind().find(process, item.name()).isEmpty())
                .filter(item -> !REST.matcher(item.name()).matches())
                // What no heading announces may well name something else beside.
                .filter(item -> list.titled() && item.marked()
                        || Suggestion.clear(item.name(), all).isPresent())
                .toList();
    }

    /** {@return what the definition calls something that it does not know by this name, if just that is missing here} */
    Optional<String> renamed(NameList.Item item) {
        return Suggestion.clear(item.name(), missing)
                .or(() -> Optional.of(missing)
                        .filter(it -> it.size() == 1 && unknown.size() == 1)
                        .map(it -> it.get(0)));
    }

    /** {@return what is missing under any name} */
    Stream<String> lost() {
        Set<String> renamed =
                unknown.stream().flatMap(it -> renamed(it).stream()).collect(Collectors.toSet());
        return missing.stream().filter(it -> !renamed.contains(it));
    }
}
