package io.github.proposals.model.lint;

import io.github.proposals.model.process.ProcessWords;
import io.github.proposals.model.proposal.Neighbour;
import io.github.proposals.model.proposal.ProposalReader;
import java.util.Optional;
import java.util.TreeMap;

/** What all that is learnt from files rests on, beside the files: process, rules, and what the project says about them. */
final class Premises {

    private final StringBuilder words = new StringBuilder();

    private Premises() {}

    /**
     * {@return the premises in words} Nothing where rules of others look at files: nobody knows what such a rule looks at
     * beside the text that it is given.
     */
    static Optional<String> of(ProposalReader reader, RuleSet set, String directory) {
        if (!set.rules().stream().allMatch(Premises::isKnown)) {
            return Optional.empty();
        }
        Premises premises = new Premises();
        premises.add("directory", directory);
        premises.add("process", ProcessWords.of(reader.process()));
        for (Neighbour neighbour : reader.circumstances().neighbours()) {
            premises.add("beside", neighbour.directory());
            premises.add("process", ProcessWords.of(neighbour.process()));
        }
        set.catalogue().ids().forEach(id -> premises.add("id", id));
        set.rules().forEach(rule -> premises.add("rule", rule.info().id()));
        new TreeMap<>(set.settings().severities()).forEach((id, severity) -> premises.add(id, severity.toString()));
        premises.add("profile", set.settings().profile().name());
        set.settings().waivers().forEach(it -> premises.add("waiver", it.rule()));
        return Optional.of(premises.words.toString());
    }

    private void add(String name, String value) {
        words.append(name)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }

    /** A rule on all proposals is asked every time. */
    private static boolean isKnown(Rule rule) {
        return rule instanceof RegisterRule || RuleProvider.isOurs(rule);
    }
}
