package io.github.proposals.model.lint;

import io.github.proposals.model.IndexReader;
import io.github.proposals.model.Proposal;
import io.github.proposals.model.ProposalFiles;
import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.ProposalText;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.IndexDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs rules over proposals. Each file is read and parsed once; its text is dropped as soon as the rules that look into
 * it have run. One linter serves any number of runs and threads.
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

    /** What one run collects. */
    private final class Run {

        private final SourceTree tree;
        private final Function<String, Optional<JudgedFile>> known;
        private final BiConsumer<String, JudgedFile> memory;
        private final ProposalProcess process = reader.process();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final Suppressions suppressions = new Suppressions(catalogue);
        private Optional<ProposalIndex> index = Optional.empty();

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
                file.proposal().ifPresent(proposals::add);
                index = file.index().or(() -> index);
                progress.at(++done, files.candidates().size());
            }
            files.index().ifPresent(this::readIndex);
            ProposalSet set = new ProposalSet(process, tree, reader.circumstances(), proposals, index);
            for (Rule rule : rules) {
                if (rule instanceof ProposalSetRule setRule) {
                    add(rule.info(), setRule.check(set));
                }
            }
            List<Diagnostic> kept = new ArrayList<>(suppressions.apply(diagnostics));
            diagnostics.clear();
            Waivers waivers = new Waivers(settings.waivers(), set);
            kept = waivers.apply(kept, this::mayFindNothing);
            add(catalogue.rule("waiver.expired").orElseThrow(), waivers.expired());
            add(catalogue.rule("waiver.unused").orElseThrow(), waivers.unused());
            add(catalogue.rule("suppression.unused").orElseThrow(), suppressions.unused(this::mayFindNothing));
            add(catalogue.rule("suppression.malformed").orElseThrow(), suppressions.malformed());
            kept.addAll(diagnostics);
            return new LintResult(set, new Diagnostics(kept));
        }

        /** {@return what one file gives by itself, so that it can be used again where only other files change} */
        private JudgedFile alone(SourceEntry entry, ProposalFiles files) {
            Run one = new Run(tree, known, memory);
            one.judge(entry, files);
            return new JudgedFile(
                    List.copyOf(one.diagnostics),
                    one.proposals.stream().findFirst(),
                    one.suppressions.noted(),
                    one.index);
        }

        private boolean mayFindNothing(String rule) {
            boolean off = isOff(settings.severities(), rule) || isOff(process.severities(), rule);
            return off
                    || rules.stream()
                            .anyMatch(it ->
                                    it.isCircumstantial() && it.info().id().equals(rule));
        }

        private static boolean isOff(Map<String, Optional<Severity>> severities, String rule) {
            return severities.containsKey(rule) && severities.get(rule).isEmpty();
        }

        private void judge(SourceEntry entry, ProposalFiles files) {
            SourceReading reading = entry.readable()
                    ? tree.read(entry.path())
                    : new SourceReading.Unreadable(entry.path(), entry.problem());
            long before = diagnostics.size();
            for (Rule rule : rules) {
                if (rule instanceof FileRule fileRule) {
                    add(rule.info(), fileRule.check(reading));
                }
            }
            boolean sound = diagnostics.size() == before;
            if (sound && reading instanceof SourceReading.Text text) {
                ProposalText proposal = reader.read(text.source());
                if (files.isProposal(proposal)) {
                    judge(proposal, files);
                }
            }
        }

        private void judge(ProposalText text, ProposalFiles files) {
            boolean stray = text.proposal().isStray();
            for (Rule rule : rules) {
                // Whoever put a file here that is no proposal at all wants to know just that.
                if (rule instanceof ProposalRule proposalRule
                        && (!stray || rule.info().topic().equals("file"))) {
                    add(rule.info(), proposalRule.check(text));
                }
            }
            suppressions.read(text.document());
            if (stray) {
                return;
            }
            proposals.add(text.proposal());
            process.index()
                    .filter(it -> files.isAtTop(text.proposal().path()))
                    .filter(it -> it.files().contains(text.proposal().fileName()))
                    .ifPresent(definition -> readIndex(definition, text.document()));
        }

        private void readIndex(SourceEntry entry) {
            if (entry.readable() && tree.read(entry.path()) instanceof SourceReading.Text text) {
                ProposalDocument document = reader.document(text.source());
                suppressions.read(document);
                process.index().ifPresent(definition -> readIndex(definition, document));
            }
        }

        private void readIndex(IndexDefinition definition, ProposalDocument document) {
            index = Optional.of(new IndexReader(definition).read(document));
        }

        private void add(RuleInfo rule, Stream<Finding> findings) {
            findings.forEach(finding -> severity(rule, finding)
                    .filter(severity -> !isExempt(rule, finding))
                    .ifPresent(severity -> diagnostics.add(new Diagnostic(rule.id(), severity, finding))));
        }

        private boolean isExempt(RuleInfo rule, Finding finding) {
            String path = finding.place().path();
            String name = path.substring(RelativePath.parent(path).length()).replace("/", "");
            return process.files().isProcessDocument(name) && process.exempts(rule.id());
        }

        /** What the project says counts most, then the process, then the demand that was not met, then the rule. */
        private Optional<Severity> severity(RuleInfo rule, Finding finding) {
            return RulesInForce.severity(rule, process, settings)
                    .orElseGet(() -> Optional.of(finding.severity().orElse(rule.severity())));
        }
    }
}
