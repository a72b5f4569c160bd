package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.Waiver;
import io.github.proposals.model.yaml.Key;
import io.github.proposals.model.yaml.Shape;
import io.github.proposals.model.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Optional;

/** The part {@code waivers} of {@code proposals.yaml}. */
final class WaiverReader {

    private static final Key<String> RULE = Key.text("rule", "Id of the rule.").must();
    private static final Key<String> PROPOSAL = Key.text(
                    "proposal", "Which proposal: what people call it, or the path of its file.")
            .must();
    private static final Key<String> CONTAINS =
            Key.text("contains", "Words of the message, if one of several findings is meant.");
    private static final Key<String> REASON =
            Key.text("reason", "Why it is accepted.").must();
    private static final Key<String> OWNER =
            Key.text("owner", "Who answers for it.").must();
    private static final Key<String> UNTIL =
            Key.text("until", "day", "The last day on which it is accepted.").must();

    static final Shape WAIVER = Shape.of("waiver", RULE, PROPOSAL, CONTAINS, REASON, OWNER, UNTIL);

    private final RuleCatalogue catalogue;

    WaiverReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the waiver; nothing if it is not complete, which is a finding} */
    Optional<Waiver> waiver(YamlMap map) {
        String rule = rule(map);
        String proposal = map.get(PROPOSAL);
        String reason = map.get(REASON);
        String owner = map.get(OWNER);
        Optional<LocalDate> until = map.day(UNTIL);
        boolean complete = catalogue.mayKnow(rule) && !proposal.isEmpty() && !reason.isEmpty() && !owner.isEmpty();
        return until.filter(it -> complete)
                .map(day -> new Waiver(rule, proposal, map.get(CONTAINS), reason, owner, day, map.place()));
    }

    private String rule(YamlMap map) {
        String rule = map.get(RULE);
        if (!rule.isEmpty() && !catalogue.mayKnow(rule)) {
            Diagnostic unknown = NamedRules.waiver(rule, map.valueOf(RULE), catalogue);
            map.findings().add(unknown.rule(), unknown.finding());
        }
        return rule;
    }
}
