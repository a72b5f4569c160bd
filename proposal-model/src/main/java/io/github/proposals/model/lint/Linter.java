package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.memory.JudgedFile;
import io.github.proposals.model.memory.KnownFiles;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs rules over proposals. One linter serves any number of runs and threads. */
public final class Linter {

    private final ProposalReader reader;
    private final List<Rule> rules;
    private final RuleCatalogue catalogue;
    private final LintSettings settings;

    /** A linter that runs {@code rules} over what {@code reader} reads. */
    public Linter(ProposalReader reader, List<Rule> rules, LintSettings settings) {
        this.reader = reader;
        this.rules = SoundRules.of(rules);
        this.catalogue = new RuleCatalogue(this.rules);
        this.settings = settings;
    }

    /** {@return the same rules and settings for what another reader reads} */
    public Linter reading(ProposalReader other) {
        return new Linter(other, rules, settings);
    }

    /**
     * Reads and judges all proposals of a directory.
     *
     * @throws IOException if the directory cannot be listed; a file that cannot be read is a finding
     */
    public LintResult lint(SourceTree tree, Progress progress) throws IOException {
        return lint(tree, progress, Memory.NONE);
    }

    /**
     * Does the same, and reads only those files again that are not as {@code memory} knows them.
     *
     * @throws IOException if the directory cannot be listed; a memory that fails only takes time
     */
    public LintResult lint(SourceTree tree, Progress progress, Memory memory) throws IOException {
        return lint(tree, progress, memory, file -> {});
    }

    /** Tells what came of each file, too. */
    LintResult lint(SourceTree tree, Progress progress, Memory memory, Consumer<JudgedFile> learnt) throws IOException {
        RuleRun run = run(reader.process());
        Optional<String> premises =
                memory == Memory.NONE ? Optional.empty() : Premises.of(reader, run.set(), tree.directory());
        if (premises.isEmpty()) {
            return lint(tree, progress, path -> Optional.empty(), learnt);
        }
        ProposalReader watched = watched(run);
        KnownFiles known = new KnownFiles(memory, premises.get(), RuleRun.MOST_WITH_LINES, watched, tree);
        Inspection inspection = new Inspection(this, run, known::recall, file -> {
            known.learn(file);
            learnt.accept(file);
        });
        Register register = new RegisterReader(watched, settings.register())
                .read(
                        known.tree(),
                        progress,
                        inspection,
                        path -> known.recall(path).map(JudgedFile::file),
                        known.packer());
        known.keep();
        return new LintResult(register, inspection.judge(register, progress), inspection.unsettled());
    }

    /** Reads and judges only those files anew of which nothing is known, and tells what came of them. */
    LintResult lint(
            SourceTree tree,
            Progress progress,
            Function<String, Optional<JudgedFile>> known,
            Consumer<JudgedFile> memory)
            throws IOException {
        RuleRun run = run(reader.process());
        Inspection inspection = new Inspection(this, run, known, memory);
        Register register = new RegisterReader(watched(run), settings.register())
                .read(tree, progress, inspection, path -> known.apply(path).map(JudgedFile::file));
        return new LintResult(register, inspection.judge(register, progress), inspection.unsettled());
    }

    /** So that the register need not be made again for the rules that look at all of it. */
    private ProposalReader watched(RuleRun run) {
        return reader.under(run.watched(reader.circumstances()));
    }

    /** {@return what looks at the proposals of {@code process} while they are read, and judges their register then} */
    public Inspection inspection(ProposalProcess process) {
        return new Inspection(this, run(process), path -> Optional.empty(), file -> {});
    }

    /** {@return what the rules find that look at one proposal alone, as it stands} */
    public List<Diagnostic> judge(ProposalText text) {
        return alone(text, (run, rule) -> {
            if (rule instanceof ProposalRule proposalRule) {
                run.ask(rule, text.proposal().path(), () -> proposalRule.check(text));
            }
        });
    }

    /** {@return what is not there that a step asks for} */
    List<Diagnostic> before(ProposalText text, Transition step, Optional<LocalDate> day) {
        return alone(text, (run, rule) -> {
            if (rule instanceof StepRule stepRule) {
                run.ask(rule, text.proposal().path(), () -> stepRule.before(text, step, day));
            }
        });
    }

    private List<Diagnostic> alone(ProposalText text, BiConsumer<RuleRun, Rule> question) {
        RuleRun run = run(text.proposal().process());
        run.suppressions().read(text.document());
        run.knows(path -> Optional.of(text.proposal()));
        run.set().inForce().forEach(rule -> question.accept(run, rule));
        Proposal proposal = text.proposal();
        return Verdict.of(
                        run,
                        proposal.path(),
                        () -> new Verdict(run, List.of(proposal), proposal.circumstances()).ofSome())
                .counting()
                .all();
    }

    private RuleRun run(ProposalProcess process) {
        return new RuleRun(new RuleSet(rules, catalogue.of(process), settings, process));
    }
}
