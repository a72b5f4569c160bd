package io.github.proposals.maven.project;

import io.github.proposals.model.config.ConfiguredRegister;
import io.github.proposals.model.text.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pom and command line say. It goes before {@code proposals.yaml}, value by value.
 *
 * @param process id or path of the process
 * @param directory where the proposals are
 * @param maintainers handles or names
 * @param severities word by rule id
 * @param excludes files that are no proposals
 * @param today the day of the judgement
 * @param asOf the day up to which time counts that has passed, if somebody has said so
 * @param built the day of {@code project.build.outputTimestamp}, if there is one
 * @param profile how strict the project is, in a word
 * @param first whether there may be no proposal yet, and no directory for them
 */
public record Settings(
        Optional<String> process,
        Optional<String> directory,
        List<String> maintainers,
        Map<String, String> severities,
        List<String> excludes,
        LocalDate today,
        Optional<LocalDate> asOf,
        Optional<LocalDate> built,
        Optional<String> profile,
        boolean first) {

    /** What is said where there have to be proposals. */
    public Settings(
            Optional<String> process,
            Optional<String> directory,
            List<String> maintainers,
            Map<String, String> severities,
            List<String> excludes,
            LocalDate today,
            Optional<LocalDate> asOf,
            Optional<LocalDate> built) {
        this(process, directory, maintainers, severities, excludes, today, asOf, built, Optional.empty(), false);
    }

    /** {@return the same where there may be none yet} */
    public Settings orFirst() {
        return new Settings(process, directory, maintainers, severities, excludes, today, asOf, built, profile, true);
    }

    /** {@return the same for one of several registers} */
    public Settings of(ConfiguredRegister register) {
        return new Settings(
                register.process().map(Located::value).or(() -> process),
                Optional.of(register.directory().value()),
                maintainers,
                severities,
                excludes,
                today,
                asOf,
                built,
                profile,
                first);
    }
}
