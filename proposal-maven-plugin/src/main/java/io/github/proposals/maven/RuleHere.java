package io.github.proposals.maven;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.yaml.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How bad the findings of a rule are in a project, and who says so.
 *
 * @param where the proposals
 * @param severity how bad, in a word
 * @param why who says so, to follow "since"; empty if it is as the rule itself has it
 */
record RuleHere(String where, String severity, String why) {

    /** {@return what holds in a project; nothing for a rule that only another process defines} */
    static Optional<RuleHere> of(String rule, List<Rule> rules, OpenProject project, Settings settings) {
        LintSettings said = project.lintSettings();
        LintSettings plain = new LintSettings(said.register(), said.waivers());
        return find(rule, rules, project, said)
                .flatMap(here -> find(rule, rules, project, plain).map(usual -> of(here, usual, project, settings)));
    }

    private static RuleHere of(RuleInForce here, RuleInForce usual, OpenProject project, Settings settings) {
        LintSettings said = project.lintSettings();
        String rule = here.info().id();
        String profile = project.config()
                .profile()
                .filter(it -> settings.profile().isEmpty())
                .map(it -> " of " + line(it.place()))
                .orElse("");
        String why = switch (here.decided()) {
            case PROJECT -> who(rule, project, settings) + " so";
            case PROFILE ->
                "the profile '" + Vocabulary.of(said.profile()) + "'" + profile + " makes that of "
                        + article(word(usual.severity()));
            case PROCESS -> "the process '" + project.process().id() + "' says so";
            case RULE -> "";
        };
        return new RuleHere(project.where() + " (" + project.process().id() + ")", word(here.severity()), why);
    }

    private static Optional<RuleInForce> find(
            String rule, List<Rule> rules, OpenProject project, LintSettings settings) {
        return RulesInForce.of(rules, project.process(), settings).stream()
                .filter(it -> it.info().id().equals(rule))
                .findFirst();
    }

    private static String who(String rule, OpenProject project, Settings settings) {
        return Optional.ofNullable(project.config().severities().get(rule))
                .filter(it -> !settings.severities().containsKey(rule))
                .map(Located::place)
                .map(it -> line(it) + " says")
                .orElse("pom or command line say");
    }

    private static String line(Place place) {
        return place.path() + ":" + place.start().line();
    }

    private static String article(String word) {
        return (word.equals("error") ? "an " : "a ") + word;
    }

    private static String word(Optional<Severity> severity) {
        return severity.map(Severity::noun).orElse("off");
    }

    /** {@return the same in a sentence} */
    String sentence() {
        return "In " + where + ": " + severity
                + (why.isEmpty() ? ", unless the demand that is not met says otherwise." : ", since " + why + ".");
    }

    /** Writes the same for programs. */
    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("where").value(where);
        json.name("severity").value(severity);
        json.name("why").value(why);
        json.endObject();
    }
}
