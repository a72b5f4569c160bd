package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.Waiver;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.yaml.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The part {@code waivers} of {@code proposals.yaml}. */
final class WaiverReader {

    private final RuleCatalogue catalogue;

    WaiverReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the waiver; nothing if it is not complete, which is a finding} */
    Optional<Waiver> waiver(YamlMap map) {
        String rule = rule(map);
        String proposal = map.required("proposal");
        String contains = map.text("contains");
        String reason = map.required("reason");
        String owner = map.required("owner");
        map.required("until");
        Optional<LocalDate> until = map.located("until").flatMap(text -> day(map, text));
        boolean complete = catalogue.isRule(rule) && !proposal.isEmpty() && !reason.isEmpty() && !owner.isEmpty();
        return until.filter(it -> complete)
                .map(day -> new Waiver(rule, proposal, contains, reason, owner, day, map.place()));
    }

    private String rule(YamlMap map) {
        String rule = map.required("rule");
        if (!rule.isEmpty() && !catalogue.isRule(rule)) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(map.valueOf("rule"), "there is no rule '%s' to waive", rule)
                                    .help(Suggestion.nearest(rule, catalogue.ids())
                                            .map(it -> "did you mean '" + it + "'?")
                                            .orElse("run the goal 'explain' for a list of all rules")));
        }
        return rule;
    }

    private static Optional<LocalDate> day(YamlMap map, Located<String> text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeParseException e) {
            map.findings()
                    .add(
                            "config.wrong-value",
                            Finding.at(text.place(), "'%s' is no day", text.value())
                                    .help("write a day such as 2027-01-31"));
            return Optional.empty();
        }
    }
}
