package io.github.proposals.maven;

import io.github.proposals.maven.project.GivenProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;

/** What stands on the command line of Maven, or in {@code .mvn/maven.config}. */
final class CommandLine {

    private CommandLine() {}

    /** {@return the properties on it, and those that goals of this plugin read; nothing where nobody wrote any} */
    static GivenProperties properties(MavenSession session, MojoExecution execution) {
        Optional<MojoDescriptor> goal = Optional.ofNullable(execution).map(MojoExecution::getMojoDescriptor);
        if (session == null || goal.isEmpty() || session.getUserProperties().isEmpty()) {
            return new GivenProperties(List.of(), List.of(), List.of());
        }
        boolean direct = execution.getSource() == MojoExecution.Source.CLI;
        return new GivenProperties(
                session.getUserProperties().stringPropertyNames(),
                goal.get().getPluginDescriptor().getMojos().stream()
                        .flatMap(CommandLine::properties)
                        .distinct()
                        .toList(),
                direct ? properties(goal.get()).toList() : List.of());
    }

    /** {@return whether a property stands on it, and not in a file of settings} */
    static boolean says(MavenSession session, String property) {
        return session == null || session.getUserProperties().containsKey(property);
    }

    /** {@return the values of a list; where one is empty, as behind a comma at the end, Maven has none for it} */
    static List<String> values(List<String> said) {
        return Stream.ofNullable(said)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> properties(MojoDescriptor goal) {
        return Stream.ofNullable(goal.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getExpression)
                .filter(it -> it != null && it.startsWith("${proposal.") && it.endsWith("}"))
                .map(it -> it.substring(2, it.length() - 1));
    }
}
