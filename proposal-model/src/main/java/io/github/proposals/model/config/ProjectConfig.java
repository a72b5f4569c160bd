package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.Waiver;
import io.github.proposals.model.text.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code proposals.yaml} says.
 *
 * @param process id of a built-in process, or the path of a {@code process.yaml}
 * @param directory where the proposals are
 * @param registers the registers of a project that has several; then {@code process} and {@code directory} say nothing
 * @param maintainers handles or names of the maintainers
 * @param severities severity by rule id, with where that stands; {@link Optional#empty()} switches a rule off
 * @param profile how strict the project is with all other rules
 * @param excludes files that are no proposals
 * @param waivers findings that somebody answers for, for a time
 * @param gitBase the branch into which the present one will be merged
 * @param failOn from which severity on a build fails: {@code error}, {@code warning} or {@code never}
 * @param source the address below which the files of the folder where the build runs can be read
 * @param siteAddress the address of the folder in which the pages are going to be read
 */
public record ProjectConfig(
        Optional<Located<String>> process,
        Optional<Located<String>> directory,
        List<ConfiguredRegister> registers,
        List<String> maintainers,
        Map<String, Located<Optional<Severity>>> severities,
        Optional<Located<Profile>> profile,
        List<String> excludes,
        List<Waiver> waivers,
        Optional<String> gitBase,
        Optional<String> failOn,
        Optional<String> source,
        Optional<String> siteAddress) {

    /** The name of the file. */
    public static final String FILE = "proposals.yaml";

    /** Where editors find the JSON Schema of the file. */
    public static final String SCHEMA = "https://proposals.github.io/schema/1/proposals.schema.json";

    /** What holds where there is no such file. */
    public static final ProjectConfig NONE = new ProjectConfig(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Keeps copies. */
    public ProjectConfig {
        registers = List.copyOf(registers);
        maintainers = List.copyOf(maintainers);
        severities = Map.copyOf(severities);
        excludes = List.copyOf(excludes);
        waivers = List.copyOf(waivers);
    }

    /** {@return severity by rule id, wherever that stands} */
    public Map<String, Optional<Severity>> levels() {
        Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
        severities.forEach((rule, severity) -> levels.put(rule, severity.value()));
        return levels;
    }
}
