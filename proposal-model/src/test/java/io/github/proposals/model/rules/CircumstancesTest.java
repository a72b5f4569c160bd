package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.KeptInHand;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.History;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule whose answer is another one on another day, branch or machine is not said to find nothing: whoever allows its
 * findings is not told that there are none.
 */
class CircumstancesTest {

    private static final List<UnaryOperator<Circumstances>> BUILDS = List.of(
            it -> it,
            it -> on(it, 4000, List.of("zoe"), History.none()),
            it -> on(it, -4000, List.of(), History.onDefaultBranch(true)),
            it -> on(it, 0, List.of(), History.onDefaultBranch(false)));

    /** Both tests ask for them. */
    private static final Map<String, List<Diagnostics>> ANSWERS = new HashMap<>();

    private static Circumstances on(Circumstances it, int days, List<String> maintainers, History history) {
        return new Circumstances(it.today().plusDays(days), it.asOf().plusDays(days), maintainers, history);
    }

    @Test
    void whatDependsOnTheBuildIsNeverCalledUnused() throws IOException {
        Set<String> depending = new TreeSet<>();
        List<String> untrue = new ArrayList<>();
        for (RuleCase rule : RuleCase.all()) {
            SourceTree tree = SourceTree.in(rule.folder());
            if (!List.of("config", "process", "suppression", "waiver").contains(topic(rule.rule()))) {
                for (String path : differing(rule, tree)) {
                    depending.add(rule.rule());
                    untrue.addAll(calledUnused(rule, path));
                }
            }
        }
        assertEquals(List.of(), untrue);
        assertTrue(depending.size() > 12, depending::toString);
    }

    /** Two cases of each rule; with {@code -Dremembered.all=true}, all. */
    @Test
    void whatIsRememberedOfOneBuildHoldsInTheOthers() throws IOException {
        Map<String, Integer> cases = new TreeMap<>();
        for (RuleCase rule : RuleCase.all()) {
            boolean enough = cases.merge(rule.rule(), 1, Integer::sum) > 2 && !Boolean.getBoolean("remembered.all");
            if (enough || List.of("config", "process").contains(topic(rule.rule()))) {
                continue;
            }
            SourceTree tree = SourceTree.in(rule.folder());
            List<Diagnostics> answers = answers(rule, tree);
            KeptInHand memory = new KeptInHand();
            for (int i = 0; i < answers.size(); i++) {
                assertEquals(
                        answers.get(i).all(),
                        rule.trial()
                                .linted(rule.folder(), tree, BUILDS.get(i), memory)
                                .all(),
                        rule::name);
            }
        }
    }

    /** {@return the files of which the rule says something else in another build} */
    private static Set<String> differing(RuleCase rule, SourceTree tree) throws IOException {
        List<Map<String, List<String>>> answers = answers(rule, tree).stream()
                .map(found -> found.all().stream()
                        .filter(it -> it.rule().equals(rule.rule()))
                        .collect(Collectors.groupingBy(
                                it -> it.place().path(), Collectors.mapping(Diagnostic::message, Collectors.toList()))))
                .toList();
        Set<String> paths = new HashSet<>();
        answers.forEach(it -> paths.addAll(it.keySet()));
        // What is found everywhere cannot be called unused.
        return paths.stream()
                .filter(path -> answers.stream().anyMatch(it -> !it.containsKey(path)))
                .filter(path -> tree.read(path) instanceof SourceReading.Text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return what is found in each of the builds; nothing if that depends on none of what is different there} */
    private static List<Diagnostics> answers(RuleCase rule, SourceTree tree) throws IOException {
        List<Diagnostics> answers = ANSWERS.get(rule.name());
        if (answers == null) {
            AtomicBoolean asked = new AtomicBoolean();
            answers = new ArrayList<>();
            answers.add(rule.trial().linted(rule.folder(), tree, it -> it.watchedBy(part -> asked.set(true))));
            for (UnaryOperator<Circumstances> build :
                    asked.get() ? BUILDS.subList(1, BUILDS.size()) : List.<UnaryOperator<Circumstances>>of()) {
                answers.add(rule.trial().linted(rule.folder(), tree, build));
            }
            answers = asked.get() ? answers : List.of();
            ANSWERS.put(rule.name(), answers);
        }
        return answers;
    }

    private static List<String> calledUnused(RuleCase rule, String path) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(rule.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(rule.folder().relativize(file).toString().replace('\\', '/'), read(file));
            }
        }
        files.merge(path, "\n\n<!-- proposal: allow " + rule.rule() + ": just this once -->\n", String::concat);
        List<String> unused = new ArrayList<>();
        for (UnaryOperator<Circumstances> build : BUILDS) {
            rule.trial().linted(rule.folder(), SourceTree.of("", files), build).all().stream()
                    .filter(it -> it.rule().equals("suppression.unused"))
                    .map(Diagnostic::place)
                    .map(Place::toString)
                    .map(place -> rule.name() + " " + place)
                    .forEach(unused::add);
        }
        return unused;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String topic(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }
}
