package io.github.proposals.maven;

import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.text.SourceTree;

/**
 * Proposals that were found, ready to be read.
 *
 * @param process the process that they follow
 * @param tree their files
 * @param circumstances what a judgement depends on beside the files
 * @param lintSettings what the project says about the rules
 * @param config what {@code proposals.yaml} says
 * @param warnings what is wrong with the configuration, but not so wrong that nothing can be judged
 * @param detected whether the process was found out and not configured
 */
record OpenProject(
        ProposalProcess process,
        SourceTree tree,
        Circumstances circumstances,
        LintSettings lintSettings,
        ProjectConfig config,
        Diagnostics warnings,
        boolean detected) {

    /** {@return what reads them} */
    RegisterReader reader() {
        return new RegisterReader(new ProposalReader(process, circumstances), lintSettings.register());
    }

    /** {@return the directory in words} */
    String where() {
        return tree.directory().isEmpty() ? "this directory" : tree.directory();
    }
}
