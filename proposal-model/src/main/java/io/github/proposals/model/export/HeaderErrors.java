package io.github.proposals.model.export;

import com.google.gson.JsonObject;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Softening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** For which headers findings are surely errors, as the process has its rules and softens them. */
final class HeaderErrors {

    private final ProposalProcess process;
    private final HeaderCondition conditions;

    HeaderErrors(ProposalProcess process) {
        this.process = process;
        this.conditions = new HeaderCondition(process);
    }

    /**
     * {@return what such a header looks like, which may be anything; nothing if no header shows it}
     *
     * @param rule the rule that finds it, unless the demand names another one
     * @param severity how bad the demand has it
     * @param says of the demand
     */
    Optional<JsonObject> of(String rule, Severity severity, Quote says) {
        String broken = says.rule().isEmpty() ? rule : says.rule();
        Optional<Severity> here =
                process.severities().getOrDefault(broken, Optional.of(severity)).filter(it -> it == Severity.ERROR);
        List<JsonObject> hard = new ArrayList<>();
        for (Softening softening : process.softened()) {
            boolean milder = softening.covers(broken)
                    && softening
                            .of(Severity.ERROR)
                            .filter(it -> it == Severity.ERROR)
                            .isEmpty();
            Optional<JsonObject> not = milder ? conditions.surely(softening.when(), false) : Optional.empty();
            if (milder && not.isEmpty()) {
                return Optional.empty();
            }
            not.ifPresent(hard::add);
        }
        return here.map(it -> Schemas.all(hard));
    }
}
