package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What would be found in proposals once they follow another process, and is not found now: names of files, sections and all. */
final class News {

    private News() {}

    /** {@return a sentence for each rule, with the first of its findings} */
    static List<String> of(Desk desk, Draft draft, ProposalProcess to) throws IOException {
        List<Diagnostic> then = desk.judge(draft.tree(), to).all();
        return Identity.added(desk.diagnostics().all(), then, draft::renamed).stream()
                .filter(it -> it.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(News::words)
                .toList();
    }

    private static String words(List<Diagnostic> all) {
        return "new with this process: " + all.get(0).rule() + " in " + all.size()
                + (all.size() == 1 ? " place, " : " places, first in ") + Judgement.inWords(all.get(0));
    }
}
