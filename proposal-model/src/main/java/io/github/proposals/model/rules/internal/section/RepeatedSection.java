package io.github.proposals.model.rules.internal.section;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section, or the title, stands there twice, as after a merge that kept both sides. */
public final class RepeatedSection implements ProposalRule {

    /** What makes two sections one: the section around them, their level and their name. */
    private record Key(int parent, int level, String title) {

        static Key of(Section section) {
            return new Key(section.parent(), section.level(), section.title().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo("section.repeated", Severity.WARNING, "The same section stands there twice.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Map<Section, Section> firsts = firsts(text.document());
        // One that cuts off what stands below it is told as that.
        CutOffSection.headings(text).forEach(firsts::remove);
        // So is a field.
        Set<Integer> fields = text.proposal().fields().stream()
                .filter(it -> it.labelPlace().path().equals(text.proposal().path()))
                .map(it -> it.labelPlace().start().line())
                .collect(Collectors.toSet());
        firsts.keySet()
                .removeIf(it -> fields.contains(text.place(it.heading()).start().line()));
        Map<Section, List<Section>> runs = runs(text.document(), firsts);
        return runs.values().stream().map(run -> finding(text, run, firsts.get(run.get(0))));
    }

    /** {@return the sections with the name of one that stands above them, in the same section} */
    static Set<Section> repeated(ProposalDocument document) {
        return firsts(document).keySet();
    }

    /** {@return those that stand beside {@code first} and have the same name} */
    static Stream<Section> again(ProposalDocument document, Section first) {
        return firsts(document).entrySet().stream()
                .filter(it -> it.getValue().equals(first))
                .map(Map.Entry::getKey);
    }

    private static Map<Section, Section> firsts(ProposalDocument document) {
        Map<Key, Section> seen = new HashMap<>();
        Map<Section, Section> firsts = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            Section first = seen.putIfAbsent(Key.of(section), section);
            if (first != null && !section.title().isEmpty()) {
                firsts.put(section, first);
            }
        }
        return firsts;
    }

    /** {@return what stands there again, and what follows it there as it did before: a piece that came twice is one mistake} */
    private static Map<Section, List<Section>> runs(ProposalDocument document, Map<Section, Section> firsts) {
        Map<Section, Section> before = before(document);
        Map<Section, List<Section>> runs = new LinkedHashMap<>();
        firsts.forEach((section, first) -> {
            Section previous = before.get(section);
            boolean goesOn = previous != null
                    && runs.containsKey(previous)
                    && (firsts.get(previous) == before.get(first) || firsts.get(previous) == first);
            List<Section> run = goesOn ? runs.get(previous) : new ArrayList<>();
            run.add(section);
            runs.put(section, run);
        });
        Map<Section, List<Section>> distinct = new LinkedHashMap<>();
        runs.values().forEach(run -> distinct.putIfAbsent(run.get(0), run));
        return distinct;
    }

    /** {@return the section in front of each one, in the same section} */
    private static Map<Section, Section> before(ProposalDocument document) {
        Map<Integer, Section> last = new HashMap<>();
        Map<Section, Section> before = new HashMap<>();
        for (Section section : document.sections()) {
            before.put(section, last.put(section.parent(), section));
        }
        return before;
    }

    private static Finding finding(ProposalText text, List<Section> run, Section first) {
        int more = run.size() - 1;
        return Finding.at(
                        text.place(run.get(0).heading()),
                        more == 0
                                ? "'%1$s' stands there already, in line %2$d"
                                : more == 1
                                        ? "'%1$s' and the section after it stand there already, from line %2$d on"
                                        : "'%1$s' and the %3$d sections after it stand there already, from line %2$d on",
                        run.get(0).title(),
                        text.document().place(first.heading()).start().line(),
                        more)
                .about(new Subject.Section(run.get(0).title()))
                .help("keep one of them, with what both say");
    }
}
