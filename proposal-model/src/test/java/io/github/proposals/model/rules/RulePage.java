package io.github.proposals.model.rules;

import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.RulePages;
import java.util.List;
import java.util.Optional;

/**
 * The page of a rule.
 *
 * @param lines what it says
 * @param sections its headings of level 2, in their order
 * @param examples its examples, in their order
 */
record RulePage(List<String> lines, List<String> sections, List<Example> examples) {

    private static final String NOTHING = "There is no page.";

    RulePage {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        examples = List.copyOf(examples);
    }

    /** {@return the page of the rule with this id, if there is one} */
    static Optional<RulePage> of(String rule) {
        String text = RulePages.page(Trial.RULES, new RuleInfo(rule, Severity.ERROR, NOTHING));
        return text.endsWith(NOTHING) ? Optional.empty() : Optional.of(new RulePageReader(rule, text).read());
    }

    /** {@return the examples below a heading} */
    List<Example> examples(String section) {
        return examples.stream().filter(it -> it.section().equals(section)).toList();
    }
}
