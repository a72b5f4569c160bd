package io.github.proposals.maven;

import io.github.proposals.maven.console.LimitLog;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.text.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which files differ from the branch into which the present one will be merged. */
record ChangedFiles(ProposalSession session, OpenProject project) {

    /** {@return these files, each with its text there; nothing, and people are told why, where all of them are to blame} */
    Optional<Map<String, Optional<String>>> before() {
        Map<String, String> environment = System.getenv();
        Optional<Map<String, Optional<String>>> before = session.git()
                .changed(
                        session.build().start(),
                        project.tree(),
                        project.config().gitBase(),
                        environment,
                        new LimitLog(session.log(), session.build().session(), environment));
        if (before.isEmpty()) {
            session.log().warn("Which files this change touches is not known, so all findings count.");
            return before;
        }
        Optional<String> configuration =
                configuration().filter(before.get()::containsKey).findFirst();
        configuration.ifPresent(it -> session.log().info("This change touches " + it + ", so all findings count."));
        return configuration.isPresent() ? Optional.empty() : before;
    }

    /** What says how to judge has to do with every finding. */
    private Stream<String> configuration() {
        Optional<String> process =
                session.settings().process().or(() -> project.config().process().map(Located::value));
        return Stream.concat(
                        Stream.of(ProjectConfig.FILE),
                        process.stream().flatMap(it -> List.of(it, it + "/process.yaml").stream()))
                .map(it -> session.places().shown(session.places().inModule(it)));
    }
}
