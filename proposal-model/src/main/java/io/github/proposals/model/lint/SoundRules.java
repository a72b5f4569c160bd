package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that can be asked. One that cannot say what it is, or that has the id of another, is left out, and something that
 * tells of it stands in its place: the others are asked nevertheless.
 */
final class SoundRules {

    private final Map<String, String> owners = new HashMap<>();

    private SoundRules() {
        RuleCatalogue.OF_READERS.forEach(info -> owners.put(info.id(), "the plugin itself"));
    }

    /** {@return the rules that can be asked, and what tells of the others} */
    static List<Rule> of(List<? extends Rule> rules) {
        SoundRules sound = new SoundRules();
        List<Rule> result = new ArrayList<>();
        rules.forEach(rule -> result.add(sound.checked(rule)));
        return List.copyOf(result);
    }

    private Rule checked(Rule rule) {
        if (rule instanceof Unusable) {
            return rule;
        }
        String name = rule == null ? "null" : rule.getClass().getName();
        return problem(rule, name)
                .<Rule>map(it -> new Unusable("the rule " + name, it))
                .orElse(rule);
    }

    private Optional<String> problem(Rule rule, String name) {
        Mishap.Try<String> asked = Mishap.attempt(() -> rule.info().id());
        if (asked instanceof Mishap.Failed<String> failed) {
            return Optional.of("it does not say what it is: " + failed.mishap().description());
        }
        String id = ((Mishap.Done<String>) asked).value();
        if (!RuleInfo.isId(id)) {
            return Optional.of("its id '" + id + "' does not have the form 'topic.problem'");
        }
        String other = owners.putIfAbsent(id, name);
        return Optional.ofNullable(other).map(it -> "its id '" + id + "' is that of " + it + " as well");
    }

    /**
     * Stands in the place of what cannot be used.
     *
     * @param what what cannot be used, with the name of its class
     * @param problem why
     */
    record Unusable(String what, String problem) implements RegisterRule {

        @Override
        public RuleInfo info() {
            return Mishap.RULE;
        }

        @Override
        public Stream<Finding> check(Register register) {
            return Stream.of(
                    Finding.at(Place.ofFile(register.tree().directory()), "%s cannot be used: %s", what, problem)
                            .help("correct it, or remove the jar that it comes from; all other rules were asked"));
        }
    }
}
