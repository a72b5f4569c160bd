package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.Transition;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalPacker;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.register.KeptListReader;
import io.github.proposals.model.register.ProposalFiles;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs rules over proposals. Each file is read and parsed once; its text is dropped as soon as the rules that look into
 * it have run. What a rule or a reader throws is a finding about the file that it looked at, and ends no run. One linter
 * serves any number of runs and threads.
 */
public final class Linter {

    private final ProposalReader reader;
    private final List<Rule> rules;
    private final RuleCatalogue catalogue;
    private final LintSettings settings;

    /** A linter that runs {@code rules} over what {@code reader} reads. */
    public Linter(ProposalReader reader, List<Rule> rules, LintSettings settings) {
        this.reader = reader;
        this.rules = List.copyOf(rules);
        this.catalogue = new RuleCatalogue(rules);
        this.settings = settings;
    }

    /**
     * Judges all proposals of a directory.
     *
     * @throws IOException if the directory cannot be listed; a file that cannot be read is a finding
     */
    public LintResult lint(SourceTree tree, Progress progress) throws IOException {
        return lint(tree, progress, path -> Optional.empty(), (path, file) -> {});
    }

    /** Judges only those files anew of which nothing is known, and tells what came of them. */
    LintResult lint(
            SourceTree tree,
            Progress progress,
            Function<String, Optional<JudgedFile>> known,
            BiConsumer<String, JudgedFile> memory)
            throws IOException {
        return new Run(tree, known, memory).lint(progress);
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

    /** No suppression or waiver is called unused here: not all rules have their say. */
    private List<Diagnostic> alone(ProposalText text, BiConsumer<Run, Rule> question) {
        Run run = new Run(SourceTree.of("", Map.of()), path -> Optional.empty(), (path, file) -> {});
        run.suppressions.read(text.document());
        run.proposals.add(text.proposal());
        rules.forEach(rule -> question.accept(run, rule));
        List<Diagnostic> kept = run.suppressions.apply(run.diagnostics);
        return new Diagnostics(run.waivers(run.set()).apply(kept, (rule, path) -> false)).all();
    }

    /** What one run collects. */
    private final class Run {

        private final SourceTree tree;
        private final Function<String, Optional<JudgedFile>> known;
        private final BiConsumer<String, JudgedFile> memory;
        private final ProposalProcess process = reader.process();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final Suppressions suppressions = new Suppressions(catalogue);
        private final Asked asked = new Asked(this::matters);
        private final Circumstances circumstances = reader.circumstances().watchedBy(asked::circumstances);
        private final ProposalPacker packer = new ProposalPacker();
        private Optional<KeptList> index = Optional.empty();

        Run(SourceTree tree, Function<String, Optional<JudgedFile>> known, BiConsumer<String, JudgedFile> memory) {
            this.tree = tree;
            this.known = known;
            this.memory = memory;
        }

        LintResult lint(Progress progress) throws IOException {
            ProposalFiles files = new ProposalFiles(process, tree.directory(), tree.entries(), settings.excluded());
            int done = 0;
            for (SourceEntry entry : files.candidates()) {
                JudgedFile file = known.apply(entry.path()).orElseGet(() -> alone(entry, files));
                memory.accept(entry.path(), file);
                diagnostics.addAll(file.diagnostics());
                suppressions.add(file.suppressions());
                asked.add(file.asked());
                file.proposal().map(it -> it.under(circumstances)).ifPresent(proposals::add);
                index = file.index().or(() -> index);
                progress.at(++done, files.candidates().size());
            }
            files.index().ifPresent(entry -> attempt(entry.path(), "reading this file", () -> readIndex(entry)));
            Register set = set();
            for (Rule rule : rules) {
                if (rule instanceof RegisterRule setRule) {
                    asked.aboutAll(rule, () -> ask(rule, tree.directory(), () -> setRule.check(set)));
                }
            }
            Waivers waivers = waivers(set);
            List<Diagnostic> kept = new ArrayList<>(waivers.apply(suppressions.apply(diagnostics), this::isSettled));
            diagnostics.clear();
            add(catalogue.rule("waiver.expired").orElseThrow(), waivers.expired());
            add(catalogue.rule("waiver.unused").orElseThrow(), waivers.unused());
            add(catalogue.rule("suppression.unused").orElseThrow(), suppressions.unused(this::isSettled));
            add(catalogue.rule("suppression.malformed").orElseThrow(), suppressions.malformed());
            kept.addAll(diagnostics);
            return new LintResult(set, new Diagnostics(kept));
        }

        private Register set() {
            return new Register(process, tree, circumstances, proposals, index, settings.severities());
        }

        /** {@return what one file gives by itself, so that it can be used again where only other files change} */
        private JudgedFile alone(SourceEntry entry, ProposalFiles files) {
            Run one = new Run(tree, known, memory);
            one.attempt(entry.path(), "reading this file", () -> one.judge(entry, files));
            return new JudgedFile(
                    List.copyOf(one.diagnostics),
                    one.proposals.stream().findFirst().map(packer::pack),
                    one.suppressions.noted(),
                    one.asked.noted(),
                    one.index);
        }

        private Waivers waivers(Register set) {
            return new Waivers(
                    settings.waivers().stream().filter(it -> !isOff(it.rule())).toList(), set);
        }

        /** {@return whether somebody hides findings of a rule, and is told if there are none} */
        private boolean matters(String rule) {
            return suppressions.name(rule)
                    || settings.waivers().stream().anyMatch(it -> it.rule().equals(rule));
        }

        /** {@return whether a rule had its say about a file, and says the same in any other build} */
        private boolean isSettled(String rule, String path) {
            boolean foreign = rules.stream().noneMatch(it -> it.info().id().equals(rule));
            return !isOff(rule) && (foreign || asked.isSettled(rule, path));
        }

        private boolean isOff(String rule) {
            return catalogue
                    .rule(rule)
                    .flatMap(info -> RulesInForce.severity(info, process, settings))
                    .filter(Optional::isEmpty)
                    .isPresent();
        }

        private void judge(SourceEntry entry, ProposalFiles files) {
            SourceReading reading = entry.readable()
                    ? tree.read(entry.path())
                    : new SourceReading.Unreadable(entry.path(), entry.problem());
            long before = diagnostics.size();
            for (Rule rule : rules) {
                if (rule instanceof FileRule fileRule) {
                    asked.about(rule, entry.path(), () -> ask(rule, entry.path(), () -> fileRule.check(reading)));
                }
            }
            boolean sound =
                    diagnostics.stream().skip(before).allMatch(it -> it.rule().equals(Mishap.RULE.id()));
            if (sound && reading instanceof SourceReading.Text text) {
                ProposalText proposal = reader.read(text.source());
                if (files.isProposal(proposal)) {
                    judge(proposal, files);
                }
            }
        }

        private void judge(ProposalText text, ProposalFiles files) {
            judge(text);
            if (text.proposal().isStray()) {
                return;
            }
            process.index()
                    .filter(it -> files.isAtTop(text.proposal().path()))
                    .filter(it -> it.files().contains(text.proposal().fileName()))
                    .ifPresent(definition -> readIndex(definition, text.document()));
        }

        private void judge(ProposalText read) {
            // First, so that it is known of which rules somebody wants to know whether they were asked.
            suppressions.read(read.document());
            ProposalText text = read.under(circumstances);
            boolean stray = text.proposal().isStray();
            for (Rule rule : rules) {
                // Whoever put a file here that is no proposal at all wants to know just that.
                if (!stray || rule.info().topic().equals("file")) {
                    judge(rule, text);
                }
            }
            if (!stray) {
                proposals.add(text.proposal());
            }
        }

        private void judge(Rule rule, ProposalText text) {
            String path = text.proposal().path();
            if (rule instanceof ProposalRule proposalRule) {
                asked.about(rule, path, () -> ask(rule, path, () -> proposalRule.check(text)));
            } else if (rule instanceof StepRule stepRule) {
                asked.about(
                        rule,
                        path,
                        () -> ask(rule, path, () -> stepRule.check(text, () -> new Readiness(Linter.this, text))));
            }
        }

        private void readIndex(SourceEntry entry) {
            if (entry.readable() && tree.read(entry.path()) instanceof SourceReading.Text text) {
                ProposalDocument document = reader.document(text.source());
                suppressions.read(document);
                process.index().ifPresent(definition -> readIndex(definition, document));
            }
        }

        private void readIndex(KeptListDefinition definition, ProposalDocument document) {
            index = Optional.of(new KeptListReader(definition).read(document));
        }

        /** What should never happen is told, with the file and whoever looked at it. */
        private void attempt(String path, String what, Runnable work) {
            Mishap.of(work).ifPresent(mishap -> add(Mishap.RULE, Stream.of(mishap.at(Place.ofFile(path), what))));
        }

        private void ask(Rule rule, String path, Supplier<Stream<Finding>> check) {
            attempt(path, "the rule '" + rule.info().id() + "'", () -> add(rule.info(), check.get()));
        }

        private void add(RuleInfo rule, Stream<Finding> findings) {
            findings.forEach(finding -> severity(rule, finding)
                    .filter(severity -> !isExempt(rule.id(), finding.place().path()))
                    .ifPresent(severity -> diagnostics.add(new Diagnostic(rule.id(), severity, finding))));
        }

        private boolean isExempt(String rule, String path) {
            String name = path.substring(RelativePath.parent(path).length()).replace("/", "");
            return process.files().isProcessDocument(name) && process.exempts(rule);
        }

        /** What the project says counts most, then the process, then the demand that was not met, then the rule. */
        private Optional<Severity> severity(RuleInfo rule, Finding finding) {
            return RulesInForce.severity(rule, process, settings)
                    .orElseGet(() -> Optional.of(finding.severity().orElse(rule.severity())));
        }
    }
}
