package io.github.proposals.maven;

import io.github.proposals.model.history.History;
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
 * @param history what is known of the branch
 */
record Settings(
        Optional<String> process,
        Optional<String> directory,
        List<String> maintainers,
        Map<String, String> severities,
        List<String> excludes,
        LocalDate today,
        History history) {}
