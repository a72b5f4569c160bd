package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.internal.consequence.Consequences;
import io.github.proposals.model.lint.internal.consequence.LostFiles;
import io.github.proposals.model.memory.JudgedFile;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.Onlooker;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.text.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a register: file by file while it is read and the text of each is at hand, and in the end all proposals together.
 * Lives for one run.
 */
public final class Inspection implements Onlooker {

    private final Linter linter;
    private final Function<String, Optional<JudgedFile>> known;
    private final Consumer<JudgedFile> memory;
    private final RuleRun all;
    private final List<FileRule> files;
    private final List<Rule> texts;
    private final List<RegisterRule> registers;
    private Optional<RuleRun> present = Optional.empty();

    /**
     * Rules that nobody has asked yet.
     *
     * @param all collects what they find
     * @param known what came of files that are not read again
     * @param memory is told what came of the others
     */
    Inspection(Linter linter, RuleRun all, Function<String, Optional<JudgedFile>> known, Consumer<JudgedFile> memory) {
        this.linter = linter;
        this.all = all;
        List<Rule> rules = all.set().inForce();
        this.files = rules.stream()
                .filter(FileRule.class::isInstance)
                .map(FileRule.class::cast)
                .toList();
        this.texts = rules.stream()
                .filter(it -> it instanceof ProposalRule || it instanceof StepRule)
                .toList();
        this.registers = rules.stream()
                .filter(RegisterRule.class::isInstance)
                .map(RegisterRule.class::cast)
                .toList();
        this.known = known;
        this.memory = memory;
    }

    /** {@return what is wrong with the proposals, after all files were looked at} */
    public Judged judge(Register register) {
        return judge(register, Progress.NONE);
    }

    /** {@return the same, for somebody who waits} */
    Judged judge(Register register, Progress progress) {
        Register watched = register.under(all.watched(register.circumstances()));
        all.knows(watched::at);
        for (int i = 0; i < registers.size(); i++) {
            RegisterRule rule = registers.get(i);
            all.askAboutAll(rule, register.tree().directory(), () -> rule.check(watched));
            progress.judged(i + 1, registers.size());
        }
        // What an author accepts is neither a cause that anybody is told of, nor does it follow from one.
        Map<Boolean, List<Diagnostic>> accepted =
                all.diagnostics().stream().collect(Collectors.partitioningBy(all.suppressions()::hide));
        List<Diagnostic> told = new ArrayList<>(accepted.get(false));
        told.removeIf(new Consequences(watched, accepted.get(false))::has);
        all.diagnostics().clear();
        all.diagnostics().addAll(accepted.get(true));
        all.diagnostics().addAll(new LostFiles(watched, told).without(told));
        return Verdict.of(
                all,
                watched.tree().directory(),
                () -> new Verdict(all, watched.all(), watched.circumstances()).ofAll());
    }

    /** {@return the rules that asked for day, branch or past, and may find something else in another build of the same files} */
    public Set<String> unsettled() {
        return all.unsettled();
    }

    @Override
    public boolean opens(String path, SourceReading reading) {
        RuleRun run = present();
        files.forEach(rule -> run.ask(rule, path, () -> rule.check(reading)));
        return run.diagnostics().stream().allMatch(it -> it.rule().equals(Mishap.RULE.id()));
    }

    @Override
    public void sees(ProposalText read) {
        RuleRun run = present();
        // First, so that it is known of which rules somebody wants to know whether they were asked.
        run.suppressions().read(read.document());
        ProposalText text = read.under(run.watched(read.proposal().circumstances()));
        run.knows(path -> Optional.of(text.proposal()));
        texts.forEach(rule -> ask(rule, text, run));
    }

    private void ask(Rule rule, ProposalText text, RuleRun run) {
        String path = text.proposal().path();
        boolean stray = text.proposal().isStray();
        if (rule instanceof ProposalRule proposalRule) {
            run.ask(rule, path, () -> stray && !proposalRule.seesStrays() ? Stream.empty() : proposalRule.check(text));
        } else if (rule instanceof StepRule stepRule && !stray) {
            run.ask(rule, path, () -> stepRule.check(text, () -> new Readiness(linter, text)));
        }
    }

    @Override
    public void sees(ProposalDocument list) {
        RuleRun run = present();
        run.suppressions().read(list);
        for (Rule rule : texts) {
            if (rule instanceof DocumentRule documentRule) {
                run.ask(rule, list.source().path(), () -> documentRule.check(list));
            }
        }
    }

    @Override
    public void fails(String path, Mishap mishap) {
        present().tell(mishap, path, "reading this file");
    }

    @Override
    public void closes(RegisterFile file) {
        Optional<JudgedFile> judged = present.map(run -> run.judged(file)).or(() -> known.apply(file.path()));
        judged.ifPresent(all::add);
        judged.ifPresent(memory);
        present = Optional.empty();
    }

    private RuleRun present() {
        present = present.or(() -> Optional.of(all.part()));
        return present.get();
    }
}
