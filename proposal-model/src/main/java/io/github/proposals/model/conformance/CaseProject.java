package io.github.proposals.model.conformance;

import io.github.proposals.model.config.ProcessDetector;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.history.History;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Profile;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.register.RegisterSettings;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The project of a case: what its {@code proposals.yaml} says, and where its documents are.
 *
 * @param config what it says
 * @param tree the documents
 */
record CaseProject(ProjectConfig config, SourceTree tree) {

    static CaseProject of(Path top, ProposalProcess process, List<Rule> rules) {
        SourceTree all = SourceTree.in(top);
        ProjectConfig config = config(all, rules);
        Function<String, Optional<SourceTree>> folders = it ->
                all.find(it) == LinkTarget.FOLDER ? Optional.of(SourceTree.directory(top, top, it)) : Optional.empty();
        String directory = config.directory()
                .map(Located::value)
                .or(() -> process.files().directories().stream()
                        .flatMap(place -> ProcessDetector.directory(place, folders).stream())
                        .filter(it -> folders.apply(it).isPresent())
                        .findFirst())
                .orElse("");
        return new CaseProject(config, SourceTree.directory(top, top, directory));
    }

    private static ProjectConfig config(SourceTree tree, List<Rule> rules) {
        if (!(tree.read(ProjectConfig.FILE) instanceof SourceReading.Text text)) {
            return ProjectConfig.NONE;
        }
        ProjectConfigReader.Result read = new ProjectConfigReader(new RuleCatalogue(rules)).read(text.source());
        if (read.diagnostics().reach(Severity.ERROR)) {
            throw new AssertionError(new ConsoleReporter(Palette.PLAIN).report(read.diagnostics()));
        }
        return read.config();
    }

    LintSettings settings() {
        return new LintSettings(
                new RegisterSettings(config.levels(), config.excludes()),
                config.waivers(),
                config.profile().map(Located::value).orElse(Profile.DEFAULT));
    }

    Circumstances circumstances(LocalDate day) {
        return new Circumstances(day, day, config.maintainers(), History.none());
    }
}
