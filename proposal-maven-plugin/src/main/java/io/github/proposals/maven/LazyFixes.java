package io.github.proposals.maven;

import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.Fixes;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What would repair findings. The proposals are read again for that, once somebody asks about one that can be repaired. */
final class LazyFixes implements Function<Diagnostic, List<Replacement>> {

    private final OpenProject project;
    private final ProposalSession session;
    private Optional<Fixes> fixes = Optional.empty();

    LazyFixes(OpenProject project, ProposalSession session) {
        this.project = project;
        this.session = session;
    }

    @Override
    public List<Replacement> apply(Diagnostic diagnostic) {
        if (diagnostic.finding().repairs().isEmpty()) {
            return List.of();
        }
        if (fixes.isEmpty()) {
            fixes = Optional.of(open());
        }
        return fixes.get().of(diagnostic);
    }

    private Fixes open() {
        try {
            return new Fixes(new Desk(
                    new ProposalReader(project.process(), project.circumstances()),
                    session.rules(),
                    project.lintSettings(),
                    project.tree(),
                    session.day(),
                    false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
