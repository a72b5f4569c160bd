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
 * status means, what is demanded of a field or a section, or a process that is named on the command line. Without any of these, the
 * list of all rules and processes.
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
     * A field of the process that holds here, such as {@code Sponsor}: what is demanded of it, and when.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.field")
    private String field;

    /**
     * A section of the process that holds here, such as {@code Motivation}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.section")
    private String section;

    /**
     * {@code table}, or {@code json} for programs: with {@code -q} nothing else is printed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.format", defaultValue = "table")
    private String format;

    private final List<RuleHere> here = new ArrayList<>();
    private final List<Explained> found = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<ProposalProcess> processes = new ArrayList<>();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (key != null) {
            answer("keys", KeyExplained.of(key));
        } else if (status != null) {
            explain("statuses", "status", status);
        } else if (field != null) {
            explain("fields", "field", field);
        } else if (section != null) {
            explain("sections", "section", section);
        } else if (rule == null && isAboutProcess()) {
            super.run();
            answer("processes", processes.stream().map(ProcessExplained::new).toList());
        } else {
            explainRules();
        }
    }

    private boolean isJson() throws MojoExecutionException {
        return AnswerForm.of(format) == AnswerForm.JSON;
    }

    private void explainRules() throws MojoExecutionException, MojoFailureException {
        List<Rule> rules = RuleProvider.all(getClass().getClassLoader());
        String problem = lookAround();
        RuleCatalogue catalogue = new RuleCatalogue(rules);
        for (ProposalProcess process : processes) {
            catalogue = catalogue.of(process);
        }
        if (rule == null) {
            list(catalogue);
        } else {
            explain(rules, known(catalogue), problem);
        }
    }

    private RuleInfo known(RuleCatalogue catalogue) throws MojoExecutionException {
        return catalogue
                .rule(rule)
                .orElseThrow(() -> new MojoExecutionException("there is no rule '" + rule + "'; "
                        + Suggestion.nearest(rule, catalogue.ids())
                                .map(it -> "did you mean '" + it + "'?")
                                .orElse("run this goal without -Dproposal.rule for the list of all rules")));
    }

    private void explain(List<Rule> rules, RuleInfo info, String problem) throws MojoExecutionException {
        String page = processes.stream()
                .filter(it -> it.ownRules().stream().anyMatch(own -> own.id().equals(rule)))
                .findFirst()
                .map(it -> RulePages.page(rules, it, info))
                .orElseGet(() -> RulePages.page(rules, info));
        if (isJson()) {
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

    private void list(RuleCatalogue catalogue) throws MojoExecutionException {
        ProcessList all = new ProcessList(Processes.all(getClass().getClassLoader()));
        if (isJson()) {
            print(JsonAnswer.of(it -> {
                write(it, catalogue);
                all.write(it);
            }));
        } else {
            answer().lines().info(text(catalogue) + all.text());
        }
    }

    private void explain(String all, String what, String name) throws MojoExecutionException, MojoFailureException {
        super.run();
        if (found.isEmpty()) {
            throw new MojoExecutionException("there is no " + what + " '" + name + "' here; "
                    + (known.isEmpty()
                            ? "name the process, such as -Dproposal.process=madr"
                            : Suggestion.help(name, known)));
        }
        answer(all, found);
    }

    private void answer(String name, List<? extends Explained> all) throws MojoExecutionException {
        if (isJson()) {
            print(JsonAnswer.of(it -> {
                it.name(name).beginArray();
                for (Explained each : all) {
                    each.write(it);
                }
                it.endArray();
            }));
        } else {
            answer().lines().info(all.stream().map(Explained::text).collect(Collectors.joining("\n")));
        }
    }

    /** A pom that names its process for all goals does not ask about it. */
    private boolean isAboutProcess() {
        return CommandLine.says(maven(), "proposal.process");
    }

    @Override
    boolean mayBeFirst() {
        return isAboutPart() || rule == null && isAboutProcess();
    }

    private boolean isAboutPart() {
        return status != null || field != null || section != null;
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
        Optional<OpenProject> project = session.glance();
        project.map(OpenProject::process).ifPresent(processes::add);
        project.map(OpenProject::process).filter(it -> isAboutPart()).ifPresent(this::look);
        if (rule != null && !isAboutPart()) {
            project.flatMap(it -> RuleHere.of(rule, session.rules(), it, session.settings()))
                    .ifPresent(here::add);
        }
    }

    private void look(ProposalProcess process) {
        if (status != null) {
            known.addAll(process.lifecycle().names());
            StatusExplained.of(process, status).ifPresent(found::add);
        } else if (field != null) {
            process.fields().forEach(it -> known.add(it.name()));
            DemandExplained.ofField(process, field).ifPresent(found::add);
        } else {
            process.sections().forEach(it -> known.add(it.name()));
            DemandExplained.ofSection(process, section).ifPresent(found::add);
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

    private static String text(RuleCatalogue catalogue) {
        StringBuilder list = new StringBuilder("All rules; for one of them: -Dproposal.rule=<id>\n");
        for (RuleInfo info : catalogue.all()) {
            list.append(String.format(
                    Locale.ROOT, "\n  %-30s %-8s %s", info.id(), info.severity().word(), info.summary()));
        }
        return list.append('\n').toString();
    }
}
