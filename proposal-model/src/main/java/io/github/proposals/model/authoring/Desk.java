package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.JudgedFiles;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Readiness;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The proposals of a project, open for changes: every change is a {@link Draft} on top of it. Lives for one run. */
public final class Desk {

    private final ProposalReader reader;
    private final RegisterReader registers;
    private final Linter linter;
    private final SourceTree tree;
    private final LocalDate today;
    private final Register proposals;
    private Optional<JudgedFiles> judged;

    /**
     * Reads and judges the files as they are.
     *
     * @param today the day to write
     * @throws IOException if the directory cannot be listed
     */
    public Desk(ProposalReader reader, List<Rule> rules, LintSettings settings, SourceTree tree, LocalDate today)
            throws IOException {
        this(reader, rules, settings, tree, today, true);
    }

    /**
     * Does the same for somebody who wants to know what is wrong, and changes little; and tells how far it is.
     *
     * @param memory what earlier runs learnt
     * @throws IOException if the directory cannot be listed
     */
    public Desk(
            ProposalReader reader,
            List<Rule> rules,
            LintSettings settings,
            SourceTree tree,
            LocalDate today,
            Progress progress,
            Memory memory)
            throws IOException {
        this(reader, rules, settings, tree, today, true, progress, memory, JudgedFiles.SOME);
    }

    /**
     * Reads the files as they are.
     *
     * @param today the day to write
     * @param judge whether to judge them now, which is cheap while they are read; who only looks does not need it
     * @throws IOException if the directory cannot be listed
     */
    public Desk(
            ProposalReader reader,
            List<Rule> rules,
            LintSettings settings,
            SourceTree tree,
            LocalDate today,
            boolean judge)
            throws IOException {
        this(reader, rules, settings, tree, today, judge, Progress.NONE, Memory.NONE, JudgedFiles.ALL);
    }

    private Desk(
            ProposalReader reader,
            List<Rule> rules,
            LintSettings settings,
            SourceTree tree,
            LocalDate today,
            boolean judge,
            Progress progress,
            Memory memory,
            int most)
            throws IOException {
        this.reader = reader;
        this.registers = new RegisterReader(reader, settings.register());
        this.linter = new Linter(reader, rules, settings);
        this.tree = tree;
        this.today = today;
        this.judged = judge ? Optional.of(new JudgedFiles(linter, tree, progress, memory, most)) : Optional.empty();
        this.proposals = judge ? judged.get().result().proposals() : registers.read(tree, progress);
    }

    /** {@return the proposals as they are} */
    public Register proposals() {
        return proposals;
    }

    /**
     * {@return what is wrong with them now}
     *
     * @throws IOException if the directory cannot be listed
     */
    public Diagnostics diagnostics() throws IOException {
        return judged().result().diagnostics();
    }

    /**
     * {@return the files as they were judged}
     *
     * @throws IOException if the directory cannot be listed
     */
    public JudgedFiles judged() throws IOException {
        if (judged.isEmpty()) {
            judged = Optional.of(new JudgedFiles(linter, tree));
        }
        return judged.get();
    }

    /** {@return the process that they follow} */
    public ProposalProcess process() {
        return reader.process();
    }

    /** {@return the day to write} */
    public LocalDate today() {
        return today;
    }

    /** {@return the files as they are} */
    SourceTree tree() {
        return tree;
    }

    ProposalReader reader() {
        return reader;
    }

    /** {@return a draft in which nothing has been changed yet} */
    Draft draft() {
        return new Draft(this);
    }

    /**
     * {@return what all rules find after the changes of a draft}
     *
     * @throws IOException if the directory cannot be listed
     */
    Diagnostics judge(Draft draft) throws IOException {
        return judged().with(draft.tree(), draft.touched()).diagnostics();
    }

    /**
     * {@return what all rules find in other files, where they follow another process} Nothing is known of its past.
     *
     * @throws IOException if the directory cannot be listed
     */
    Diagnostics judge(SourceTree files, ProposalProcess process) throws IOException {
        Circumstances known = reader.circumstances();
        Circumstances without = new Circumstances(known.today(), known.asOf(), known.maintainers(), History.none());
        return linter.reading(new ProposalReader(process, without))
                .lint(files, Progress.NONE)
                .diagnostics();
    }

    /**
     * {@return the proposals as they are after the changes of a draft}
     *
     * @throws IOException if the directory cannot be listed
     */
    Register read(Draft draft) throws IOException {
        Set<String> touched = draft.touched();
        return registers.read(
                draft.tree(),
                Progress.NONE,
                Onlooker.NONE,
                path -> touched.contains(path) ? Optional.empty() : proposals().file(path));
    }

    /** {@return what the rules find that look at one proposal alone} */
    List<Diagnostic> judge(ProposalText text) {
        return linter.judge(text);
    }

    /** {@return what a proposal needs for the steps that it can take} */
    Readiness readiness(Proposal proposal) {
        return new Readiness(linter, draft().text(proposal.path()));
    }
}
