package io.github.proposals.maven.project;

import io.github.proposals.model.config.ConfiguredRegister;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.config.ProjectConfigReader;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.lint.RuleCatalogue;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.SourceReading;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file {@code proposals.yaml} of a module.
 *
 * @param files the files of the module
 * @param rules the rules that it may name
 * @param processes those that are known by their ids
 */
record ConfigFile(ModuleFiles files, Supplier<RuleCatalogue> rules, Processes processes) {

    /**
     * {@return what it says; nothing at all where there is none}
     *
     * @param settings what goes before it: what they say is not looked at here
     * @throws UnusableConfigurationException if it has mistakes, or names what lies outside of the repository
     */
    ProjectConfig read(Settings settings) throws UnusableConfigurationException {
        if (!files.exists(ProjectConfig.FILE)) {
            return ProjectConfig.NONE;
        }
        ProjectConfigReader.Result file = read();
        if (file.diagnostics().reach(Severity.ERROR)) {
            throw new UnusableConfigurationException(
                    ProjectConfig.FILE + " has mistakes, see above", file.diagnostics());
        }
        ProjectConfig config = file.config();
        for (ConfiguredRegister register : config.registers()) {
            limit("directory", register.directory());
            if (register.process().isPresent()) {
                limit(register.process().get());
            }
        }
        if (settings.directory().isEmpty() && config.directory().isPresent()) {
            limit("directory", config.directory().get());
        }
        if (settings.process().isEmpty() && config.process().isPresent()) {
            limit(config.process().get());
        }
        return config;
    }

    private void limit(Located<String> process) throws UnusableConfigurationException {
        if (!processes.names(process.value())) {
            limit("process", process);
        }
    }

    private ProjectConfigReader.Result read() throws UnusableConfigurationException {
        SourceReading reading = files.tree("").read(files.shown(ProjectConfig.FILE));
        if (reading instanceof SourceReading.Text text) {
            return new ProjectConfigReader(rules.get()).read(text.source());
        }
        String reason = reading instanceof SourceReading.Unreadable file ? file.reason() : "it is not UTF-8";
        throw new UnusableConfigurationException(ProjectConfig.FILE + " cannot be read: " + reason);
    }

    /** What a pom names may lie anywhere; what a file of the repository names must lie in the repository. */
    private void limit(String key, Located<String> named) throws UnusableConfigurationException {
        Optional<String> problem = files.problem(named.value());
        if (problem.isPresent()) {
            Finding finding = Finding.at(named.place(), "'%s' %s", named.value(), problem.get())
                    .help(
                            "name a place in this repository; another one can be named in the pom or with -Dproposal.%s",
                            key);
            throw new UnusableConfigurationException(
                    "'" + key + "' in " + ProjectConfig.FILE + " cannot be used: it " + problem.get(),
                    new Diagnostics(List.of(new Diagnostic("config.wrong-value", Severity.ERROR, finding))));
        }
    }
}
