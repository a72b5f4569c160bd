package io.github.proposals.maven;

import io.github.proposals.maven.files.StepSummary;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.report.GitHubReporter;
import io.github.proposals.model.report.GitHubSummary;
import io.github.proposals.model.report.Report;
import io.github.proposals.model.report.ReportFormats;
import io.github.proposals.model.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Where the findings of a run go, beside the log.
 *
 * @param session where the files are
 * @param asked the formats that pom or command line name; none if they leave that to us
 * @param environment the variables of the CI system
 */
record FindingsOutput(ProposalSession session, List<String> asked, Map<String, String> environment) {

    /** {@return the words for the formats, each once} */
    List<String> ids() {
        return asked.isEmpty()
                ? ReportFormats.usual(environment)
                : asked.stream().distinct().toList();
    }

    /** Writes a file for each format, and hands the runner of GitHub what it shows. */
    void write(Report report, Log log) throws MojoExecutionException {
        List<String> ids = ids();
        session.places().write(formats(ids), report);
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            if (ids.contains("github")) {
                Goal.tellRunner(new GitHubReporter().write(report));
            }
            if (ids.contains("summary")) {
                StepSummary.add(environment, new GitHubSummary().write(report)).ifPresent(log::warn);
            }
        }
    }

    static List<TextFormat<Report>> formats(List<String> ids) throws MojoExecutionException {
        List<TextFormat<Report>> formats = new ArrayList<>();
        for (String id : ids) {
            formats.add(ReportFormats.of(id)
                    .orElseThrow(() -> new MojoExecutionException(
                            "proposal.reports has '" + id + "'; " + Suggestion.help(id, ReportFormats.ids()))));
        }
        return formats;
    }
}
