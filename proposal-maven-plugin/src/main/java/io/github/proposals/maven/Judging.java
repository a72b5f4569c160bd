package io.github.proposals.maven;

import io.github.proposals.maven.console.LoggedProgress;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.TouchedFindings;
import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.lint.JudgedFiles;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The proposals of a register as they were judged.
 *
 * @param result all that was found
 * @param touched what of it has to do with the change under judgement, if somebody wants to know
 */
record Judging(LintResult result, Optional<Set<Diagnostic>> touched) {

    /** Judges all proposals, also where only a change shall count. */
    static Judging of(OpenProject project, ProposalSession session, boolean changed) throws MojoExecutionException {
        Linter linter = new Linter(
                new ProposalReader(project.process(), project.circumstances()),
                session.rules(),
                project.lintSettings());
        Progress progress = new LoggedProgress(session.log());
        Optional<Map<String, Optional<String>>> before =
                changed ? new ChangedFiles(session, project).before() : Optional.empty();
        try {
            if (before.isEmpty()) {
                return new Judging(linter.lint(project.tree(), progress), Optional.empty());
            }
            JudgedFiles judged = new JudgedFiles(linter, project.tree(), progress);
            return new Judging(
                    judged.result(),
                    Optional.of(TouchedFindings.of(
                            judged, project.tree(), project.process().files(), before.get())));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
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
