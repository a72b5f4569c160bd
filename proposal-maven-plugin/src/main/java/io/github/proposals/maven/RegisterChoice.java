package io.github.proposals.maven;

import io.github.proposals.maven.project.ProjectLocator;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.maven.project.UnusableConfigurationException;
import io.github.proposals.model.config.ConfiguredRegister;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which of several registers a goal works with.
 *
 * @param session what pom and command line say
 * @param locator what knows the registers
 */
record RegisterChoice(ProposalSession session, ProjectLocator locator) {

    /** {@return a session for each of them; with the name of a proposal, for the one in which that lives} */
    List<ProposalSession> of(Optional<String> name) throws UnusableConfigurationException, MojoExecutionException {
        List<ConfiguredRegister> all = locator.registers(session.settings());
        List<ConfiguredRegister> meant = all.stream().filter(this::isMeant).toList();
        if (meant.isEmpty()) {
            return List.of(session);
        }
        List<RegisterKey> keys = all.stream().map(this::key).toList();
        List<ProposalSession> sessions = new ArrayList<>();
        for (ConfiguredRegister register : name.isEmpty() || meant.size() == 1 ? meant : home(meant, name.get())) {
            sessions.add(session.of(session.settings().of(register), keys));
        }
        return sessions;
    }

    /** What pom or command line say chooses among those that are there. */
    private boolean isMeant(ConfiguredRegister register) {
        Settings settings = session.settings();
        RegisterKey said = key(settings.directory(), settings.process());
        RegisterKey here = key(register);
        return (said.directory().isEmpty() || said.directory().equals(here.directory()))
                && (said.process().isEmpty() || said.process().equals(here.process()));
    }

    private List<ConfiguredRegister> home(List<ConfiguredRegister> all, String name)
            throws UnusableConfigurationException, MojoExecutionException {
        List<ConfiguredRegister> found = new ArrayList<>();
        for (ConfiguredRegister register : all) {
            String directory = session.places()
                    .shown(session.places().inModule(register.directory().value()));
            if (name.startsWith(directory + "/")
                    || locator.process(register).filter(it -> isOf(it, name)).isPresent()) {
                found.add(register);
            }
        }
        if (found.size() == 1) {
            return found;
        }
        throw new MojoExecutionException("There are registers in "
                + all.stream().map(it -> it.directory().value()).collect(Collectors.joining(" and "))
                + "; say which one is meant, for example with -Dproposal.directory="
                + all.get(0).directory().value());
    }

    private static boolean isOf(ProposalProcess process, String name) {
        String prefix = process.prefix().toLowerCase(Locale.ROOT);
        String rest = name.toLowerCase(Locale.ROOT);
        return !prefix.isEmpty()
                && rest.startsWith(prefix)
                && rest.length() > prefix.length()
                && !Character.isLetter(rest.charAt(prefix.length()));
    }

    private RegisterKey key(ConfiguredRegister register) {
        return key(Optional.of(register.directory().value()), register.process().map(Located::value));
    }

    private RegisterKey key(Optional<String> directory, Optional<String> process) {
        return RegisterKey.of(session.build().basedir(), directory, process);
    }
}
