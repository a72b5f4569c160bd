package io.github.proposals.model;

import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Neighbour;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.OtherRegister;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.register.Registers;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The proposals of a directory and the process that they follow, to be read or judged. Immutable, and opens no file yet. */
public final class Proposals {

    private final SourceTree tree;
    private final ProposalProcess process;
    private final List<Rule> rules;
    private final LintSettings settings;
    private final List<OtherRegister> neighbours;
    private final Memory memory;

    private Proposals(
            SourceTree tree,
            ProposalProcess process,
            List<Rule> rules,
            LintSettings settings,
            List<OtherRegister> neighbours,
            Memory memory) {
        this.tree = tree;
        this.process = process;
        this.rules = List.copyOf(rules);
        this.settings = settings;
        this.neighbours = List.copyOf(neighbours);
        this.memory = memory;
    }

    /**
     * {@return the proposals in a directory, judged by all rules that are there}
     *
     * @param process the id of a built-in process, such as {@code plano-pep}
     * @throws IllegalArgumentException if there is no such process
     */
    public static Proposals in(Path directory, String process) {
        return in(SourceTree.in(directory), BuiltInProcesses.get(process));
    }

    /** {@return the proposals among these files, judged by all rules that are there} */
    public static Proposals in(SourceTree tree, ProposalProcess process) {
        List<Rule> all = RuleProvider.all(RuleProvider.class.getClassLoader());
        return new Proposals(tree, process, all, LintSettings.NONE, List.of(), Memory.NONE);
    }

    /** {@return the same proposals, judged by these rules alone} */
    public Proposals by(List<Rule> others) {
        return new Proposals(tree, process, others, settings, neighbours, memory);
    }

    /** {@return the same proposals in a project that says something about rules and files} */
    public Proposals with(LintSettings others) {
        return new Proposals(tree, process, rules, others, neighbours, memory);
    }

    /**
     * {@return the same proposals in a repository with others, which follow processes of their own: they may name each
     * other, and whoever has another prefix is told from these by it}
     */
    public Proposals beside(Proposals... others) {
        return new Proposals(
                tree,
                process,
                rules,
                settings,
                Stream.of(others)
                        .map(it -> new OtherRegister(it.process, it.tree, it.settings.register()))
                        .toList(),
                memory);
    }

    /** {@return the same proposals; what is learnt of them is kept, so that what did not change is not read again} */
    public Proposals remembering(Memory other) {
        return new Proposals(tree, process, rules, settings, neighbours, other);
    }

    /**
     * {@return the proposals, read and not judged}
     *
     * @throws IOException if a directory cannot be listed; a file that cannot be read is part of the register
     */
    public Register read(Circumstances circumstances) throws IOException {
        return new RegisterReader(reader(circumstances), settings(circumstances).register()).read(tree, Progress.NONE);
    }

    /**
     * {@return the proposals, and what is wrong with them}
     *
     * @param day the day for which they are judged
     * @throws IOException if a directory cannot be listed; a file that cannot be read is a finding
     */
    public JudgedProposals judge(LocalDate day) throws IOException {
        return judge(Circumstances.on(day));
    }

    /**
     * {@return the same under circumstances of which more is known than the day}
     *
     * @throws IOException if a directory cannot be listed; a file that cannot be read is a finding
     */
    public JudgedProposals judge(Circumstances circumstances) throws IOException {
        return judge(circumstances, Progress.NONE);
    }

    /**
     * {@return the same, telling somebody how far it is}
     *
     * @throws IOException if a directory cannot be listed; a file that cannot be read is a finding
     */
    public JudgedProposals judge(Circumstances circumstances, Progress progress) throws IOException {
        LintResult result =
                new Linter(reader(circumstances), rules, settings(circumstances)).lint(tree, progress, memory);
        return new JudgedProposals(result.proposals(), result.diagnostics());
    }

    private ProposalReader reader(Circumstances circumstances) throws IOException {
        return new ProposalReader(
                process.like(tree),
                circumstances.beside(
                        neighbours.stream().map(OtherRegister::neighbour).toList()));
    }

    private LintSettings settings(Circumstances circumstances) {
        return settings.beside(new Registers(neighbours, new Neighbour(process, tree.directory()), circumstances));
    }
}
