package io.github.proposals.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.lint.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing about a rule was forgotten, and nothing was left behind. */
class CompletenessTest {

    private static final Path PAGES = Path.of("src/main/resources/io/github/proposals/model/rules");

    private final List<Rule> builtIn = new BuiltInRules().rules();

    @Test
    void everyRuleThatIsWrittenIsInTheList() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.proposals.model.rules")
                        .stream()
                        .filter(it -> it.isAssignableTo(Rule.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                builtIn.stream().map(rule -> rule.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @Test
    void theListIsWhatTheServiceLoaderFinds() {
        assertEquals(
                builtIn.stream().map(rule -> rule.info().id()).toList(),
                Trial.RULES.stream().map(rule -> rule.info().id()).toList());
    }

    @Test
    void noTwoRulesHaveTheSameId() {
        List<String> ids = builtIn.stream().map(rule -> rule.info().id()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(ids.size() + readers().count(), Trial.CATALOGUE.ids().size());
    }

    @Test
    void theTopicOfARuleIsItsPackage() {
        for (Rule rule : builtIn) {
            String name = rule.getClass().getPackageName();
            assertEquals(
                    name.substring(name.lastIndexOf('.') + 1),
                    rule.info().topic(),
                    rule.info().id());
        }
    }

    @Test
    void everyRuleHasACaseWithFindingsAndOneWithout() throws IOException {
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (RuleCase rule : RuleCase.all()) {
            (rule.expected().equals(RuleCase.NOTHING) ? without : with).add(rule.rule());
        }
        assertEquals(List.of(), missing(with), "rules without a case with findings");
        assertEquals(List.of(), missing(without), "rules without a case without findings");
    }

    /** A bug that is known is repaired, and then it is no case any more. */
    private static List<String> missing(Set<String> rules) {
        return Trial.CATALOGUE.ids().stream()
                .filter(id -> !rules.contains(id) && !id.equals(Mishap.RULE.id()))
                .toList();
    }

    @Test
    void everyCaseAndEveryPageBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(RuleCase.ROOT);
                Stream<Path> pages = Files.list(PAGES)) {
            Set<String> left = Stream.concat(folders, pages)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(id -> Trial.CATALOGUE.rule(id).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), left);
        }
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertTrue(RuleCase.all().size() > 150, "cases were not found, or were lost");
    }

    private static Stream<RuleInfo> readers() {
        return Trial.CATALOGUE.all().stream()
                .filter(rule -> List.of("config", "internal", "process", "suppression", "waiver")
                        .contains(rule.topic()));
    }
}
