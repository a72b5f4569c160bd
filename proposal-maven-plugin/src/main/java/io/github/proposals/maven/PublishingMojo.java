package io.github.proposals.maven;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Register;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** What the goals have in common that show the proposals to others, with whatever is wrong in them. */
abstract class PublishingMojo extends ProposalMojo {

    /** Only what can be read at all counts here: what is wrong with the others is for the goal {@code validate} to say. */
    Register read(OpenProject project) throws MojoExecutionException {
        List<Rule> rules = rules().stream().filter(FileRule.class::isInstance).toList();
        return read(project, linter(project, rules)).proposals();
    }

    static Linter linter(OpenProject project, List<Rule> rules) {
        return new Linter(
                new ProposalReader(project.process(), project.circumstances()), rules, project.lintSettings());
    }

    /** Reads the proposals, and judges them. */
    LintResult read(OpenProject project, Linter linter) throws MojoExecutionException {
        try {
            LintResult result = linter.lint(project.tree(), new LoggedProgress(getLog()));
            for (Diagnostic diagnostic : result.diagnostics()) {
                if (diagnostic.rule().startsWith("file.")) {
                    getLog().warn(diagnostic.place().path() + " is left out: " + diagnostic.message());
                }
            }
            return result;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
