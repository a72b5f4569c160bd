package io.github.proposals.maven;

import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.TouchedFindings;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.proposal.ProposalReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The proposals of a register as they were judged.
 *
 * @param desk where they lie, with all that was found
 * @param touched what of it has to do with the change under judgement, if somebody wants to know
 */
record Judging(Desk desk, Optional<Set<Diagnostic>> touched) {

    /**
     * Judges all proposals, also where only a change shall count.
     *
     * @param memory what earlier builds learnt
     */
    static Judging of(OpenProject project, ProposalSession session, boolean changed, Memory memory)
            throws IOException, MojoExecutionException {
        Optional<Map<String, Optional<String>>> before =
                changed ? new ChangedFiles(session, project).before() : Optional.empty();
        Desk desk = new Desk(
                new ProposalReader(project.process(), project.circumstances()),
                session.rules(),
                project.lintSettings(),
                project.tree(),
                session.day(),
                session.progress(),
                memory);
        if (before.isEmpty()) {
            return new Judging(desk, Optional.empty());
        }
        return new Judging(
                desk,
                Optional.of(TouchedFindings.of(
                        desk.judged(), project.tree(), project.process().files(), before.get())));
    }

    /** {@return the same with nothing counting that has nothing to do with the change} What is left out is told as a number. */
    Judged onlyTouched(Judged all, Log log) {
        if (touched.isEmpty()) {
            return all;
        }
        Judged left = all.only(touched.get(), Acceptance.UNTOUCHED, "this change has nothing to do with it");
        int others = left.accepted().size() - all.accepted().size();
        if (others > 0) {
            log.info(others + (others == 1 ? " finding has" : " findings have")
                    + " nothing to do with this change, and " + (others == 1 ? "is" : "are") + " not told");
        }
        return left;
    }
}
