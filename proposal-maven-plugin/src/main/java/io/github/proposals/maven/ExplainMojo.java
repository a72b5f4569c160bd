package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.console.JsonAnswer;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.lint.RulePages;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints what a rule finds, why, and examples, and how bad that is here and who says so; or what a key of a configuration or a
 * status means, or a process that is named on the command line. Without any of these, the list of all rules and processes.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class ExplainMojo extends ProposalMojo {

    /**
     * The id of the rule, such as {@code section.missing}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.rule")
    private String rule;

    /**
     * A key of {@code process.yaml} or {@code proposals.yaml}, such as {@code numbering.width}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.key")
    private String key;

    /**
     * A status of the process that holds here, such as {@code Accepted}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.status")
    private String status;

    /**
     * {@code table}, or {@code json} for programs: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    private final List<RuleHere> here = new ArrayList<>();
    private final List<StatusExplained> statuses = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<ProcessExplained> processes = new ArrayList<>();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        boolean json = AnswerForm.of(format) == AnswerForm.JSON;
        if (key != null) {
            explainKey(json);
            return;
        }
        if (status != null) {
            explainStatus(json);
            return;
        }
        if (rule == null && isAboutProcess()) {
            explainProcess(json);
            return;
        }
        List<Rule> rules = RuleProvider.all(getClass().getClassLoader());
        RuleCatalogue catalogue = new RuleCatalogue(rules);
        if (rule == null) {
            ProcessList processes = new ProcessList(Processes.all(getClass().getClassLoader()));
            if (json) {
                print(JsonAnswer.of(it -> {
                    write(it, catalogue);
                    processes.write(it);
                }));
            } else {
                answer().lines().info(list(catalogue) + processes.text());
            }
            return;
        }
        RuleInfo info = catalogue
                .rule(rule)
                .orElseThrow(() -> new MojoExecutionException("there is no rule '" + rule + "'; "
                        + Suggestion.nearest(rule, catalogue.ids())
                                .map(it -> "did you mean '" + it + "'?")
                                .orElse("run this goal without -Dproposal.rule for the list of all rules")));
        String page = RulePages.page(rules, info);
        String problem = lookAround();
        if (json) {
            print(JsonAnswer.of(it -> {
                write(it, info);
                write(it, here);
                it.name("page").value(page);
            }));
            return;
        }
        String around = here.stream().map(it -> it.sentence() + "\n").collect(Collectors.joining());
        answer().lines()
                .info("Severity where the process says nothing else: "
                        + info.severity().word() + "\n" + around + problem + "\n" + page);
    }

    private void explainKey(boolean json) throws MojoExecutionException {
        List<KeyExplained> found = KeyExplained.of(key);
        if (json) {
            print(JsonAnswer.of(it -> {
                it.name("keys").beginArray();
                for (KeyExplained each : found) {
                    each.write(it);
                }
                it.endArray();
            }));
            return;
        }
        answer().lines().info(found.stream().map(KeyExplained::text).collect(Collectors.joining("\n")));
    }

    private void explainStatus(boolean json) throws MojoExecutionException, MojoFailureException {
        super.run();
        if (statuses.isEmpty()) {
            throw new MojoExecutionException("there is no status '" + status + "' here; "
                    + (known.isEmpty()
                            ? "name the process, such as -Dproposal.process=madr"
                            : Suggestion.help(status, known)));
        }
        if (json) {
            print(JsonAnswer.of(it -> {
                it.name("statuses").beginArray();
                for (StatusExplained each : statuses) {
                    each.write(it);
                }
                it.endArray();
            }));
            return;
        }
        answer().lines().info(statuses.stream().map(StatusExplained::text).collect(Collectors.joining("\n")));
    }

    /** A pom that names its process for all goals does not ask about it. */
    private boolean isAboutProcess() {
        return CommandLine.says(maven(), "proposal.process");
    }

    private void explainProcess(boolean json) throws MojoExecutionException, MojoFailureException {
        super.run();
        if (json) {
            print(JsonAnswer.of(it -> {
                it.name("processes").beginArray();
                for (ProcessExplained each : processes) {
                    each.write(it);
                }
                it.endArray();
            }));
            return;
        }
        answer().lines().info(processes.stream().map(ProcessExplained::text).collect(Collectors.joining("\n")));
    }

    @Override
    boolean mayBeFirst() {
        return status != null || rule == null && isAboutProcess();
    }

    /** Who wants to know what is wrong with the configuration must not be kept from it by that, {@return but told} */
    private String lookAround() throws MojoFailureException {
        try {
            super.run();
            return "";
        } catch (MojoExecutionException e) {
            return "What holds here cannot be told: " + e.getMessage() + "\n";
        }
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException {
        Optional<OpenProject> found = session.glance();
        if (found.isPresent() && status != null) {
            ProposalProcess process = found.get().process();
            known.addAll(process.lifecycle().names());
            StatusExplained.of(process, status).ifPresent(statuses::add);
        } else if (rule == null) {
            found.map(OpenProject::process).map(ProcessExplained::new).ifPresent(processes::add);
        } else {
            found.ifPresent(project -> here.add(RuleHere.of(rule, session.rules(), project, session.settings())));
        }
    }

    private static void write(JsonWriter json, List<RuleHere> here) throws IOException {
        json.name("here").beginArray();
        for (RuleHere each : here) {
            each.write(json);
        }
        json.endArray();
    }

    private static void write(JsonWriter json, RuleCatalogue catalogue) throws IOException {
        json.name("rules").beginArray();
        for (RuleInfo info : catalogue.all()) {
            json.beginObject();
            write(json, info);
            json.endObject();
        }
        json.endArray();
    }

    private static void write(JsonWriter json, RuleInfo info) throws IOException {
        json.name("id").value(info.id());
        json.name("severity").value(info.severity().word());
        json.name("summary").value(info.summary());
    }

    private static String list(RuleCatalogue catalogue) {
        StringBuilder list = new StringBuilder("All rules; for one of them: -Dproposal.rule=<id>\n");
        for (RuleInfo info : catalogue.all()) {
            list.append(String.format(
                    Locale.ROOT, "\n  %-30s %-8s %s", info.id(), info.severity().word(), info.summary()));
        }
        return list.append('\n').toString();
    }
}
