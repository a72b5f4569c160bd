package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.register.Registers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project says about the rules.
 *
 * @param register what it says about its register
 * @param waivers findings that somebody answers for
 * @param profile how strict it is with the rest
 */
public record LintSettings(RegisterSettings register, List<Waiver> waivers, Profile profile) {

    /** Nothing but what the process says. */
    public static final LintSettings NONE = new LintSettings(Map.of(), List.of());

    /** Settings without waivers. */
    public LintSettings(Map<String, Optional<Severity>> severities, List<String> excludes) {
        this(new RegisterSettings(severities, excludes), List.of());
    }

    /** Settings that leave it at what the process has. */
    public LintSettings(RegisterSettings register, List<Waiver> waivers) {
        this(register, waivers, Profile.DEFAULT);
    }

    /** Keeps a copy. */
    public LintSettings {
        waivers = List.copyOf(waivers);
    }

    /** {@return the same beside other registers} */
    public LintSettings beside(Registers others) {
        return new LintSettings(register.beside(others), waivers, profile);
    }

    /** {@return severity by rule id; nothing for a rule that is switched off} */
    public Map<String, Optional<Severity>> severities() {
        return register.severities();
    }
}
