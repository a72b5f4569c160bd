package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.MavenReport;
import io.github.proposals.maven.files.ReportFile;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.config.Baseline;
import io.github.proposals.model.config.BaselineReader;
import io.github.proposals.model.diagnostic.Acceptance;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.FindingKey;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The file with what was wrong before. It only ever gets shorter by itself, and in CI not even that: there nobody would
 * commit it.
 *
 * @param session whose proposals it is about
 * @param file where it is
 * @param exact whether a build in CI fails where something was mended and the file still has it
 * @param environment the variables of the CI system
 */
record KeptBaseline(ProposalSession session, Path file, boolean exact, Map<String, String> environment) {

    /** Bytes; more has no reader, and no reviewer. */
    private static final long MOST_BYTES = 1 << 20;

    /** {@return what is new, with what is told of the rest} */
    Judged fresh(OpenProject project, LintResult found, ConsoleLog log)
            throws MojoExecutionException, MojoFailureException {
        session.looks().content(file);
        if (!Files.exists(file)) {
            return found.judged();
        }
        Baseline before = read(log);
        Baseline.Comparison now = compare(before, project, found);
        if (now.known() > 0) {
            log.info(now.known() + (now.known() == 1 ? " finding is" : " findings are") + " in " + name()
                    + " and not told again");
        }
        if (!now.next().equals(before)) {
            tidy(now, log);
        }
        return known(found, now.fresh().all());
    }

    /** Writes all that was found into the file, and {@return what is still told: the notes} */
    Judged write(OpenProject project, LintResult found, ConsoleLog log) throws MojoExecutionException {
        Baseline before = Files.exists(file) ? read(log) : Baseline.NONE;
        Baseline.Comparison now = compare(before, project, found);
        save(now.next().and(now.fresh()));
        long all = now.known() + now.fresh().count(Severity.ERROR) + now.fresh().count(Severity.WARNING);
        log.info(all + (all == 1 ? " finding is" : " findings are") + " in " + name()
                + " now; commit it, and only new ones will be told");
        return known(
                found,
                now.fresh().all().stream()
                        .filter(it -> it.severity() == Severity.INFO)
                        .toList());
    }

    private Judged known(LintResult found, List<Diagnostic> fresh) {
        return found.judged().only(fresh, Acceptance.BASELINE, "it is in " + name());
    }

    private Baseline.Comparison compare(Baseline before, OpenProject project, LintResult found) {
        Set<String> files =
                found.proposals().files().stream().map(it -> it.path()).collect(Collectors.toSet());
        String directory = project.tree().directory();
        Predicate<FindingKey> judged = it -> !found.unsettled().contains(it.rule())
                && (files.contains(it.file())
                        || directory.isEmpty()
                        || it.file().startsWith(directory + "/"));
        return before.compare(found.diagnostics(), files::contains, judged);
    }

    private void tidy(Baseline.Comparison now, ConsoleLog log) throws MojoExecutionException, MojoFailureException {
        boolean ci = "true".equals(environment.get("CI"));
        if (!ci) {
            save(now.next());
        }
        if (now.mended() > 0) {
            String mended = now.mended() + (now.mended() == 1 ? " finding" : " findings") + " in " + name();
            if (ci && exact) {
                throw new MojoFailureException(mended + (now.mended() == 1 ? " was" : " were")
                        + " mended: run the goal without CI, and commit the file");
            }
            log.info(mended + (now.mended() == 1 ? " was" : " were") + " mended"
                    + (ci ? "; a run outside of CI takes that out" : ", and taken out: commit the file"));
        }
    }

    private Baseline read(ConsoleLog log) throws MojoExecutionException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new MojoExecutionException(name() + " is larger than " + MOST_BYTES + " bytes");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            BaselineReader.Result read = BaselineReader.read(new SourceText(name(), text));
            if (!read.diagnostics().all().isEmpty()) {
                new MavenReport(log).print(read.diagnostics());
                throw new Unusable(name() + " has mistakes, see above", null, read.diagnostics());
            }
            return read.baseline();
        } catch (IOException e) {
            throw new MojoExecutionException(name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void save(Baseline baseline) throws MojoExecutionException {
        try {
            ReportFile.write(file, baseline.text(), session.places().repository());
        } catch (IOException e) {
            throw new MojoExecutionException(name() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String name() {
        return session.places().shown(file);
    }
}
