package io.github.proposals.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/**
 * A goal as a person calls it in a folder without a pom, in this very process: with the parameters that the descriptor of the
 * plugin has, and no Maven around it.
 *
 * @param goal its name, such as {@code promote}
 * @param given what stands on the command line, such as {@code proposal.id} with {@code JEP-0010}
 */
record CalledGoal(String goal, Map<String, String> given) {

    private static final PluginDescriptor PLUGIN = plugin();

    /** {@return what a person writes behind {@code mvn}, such as {@code promote -Dproposal.id=JEP-0010}} */
    static CalledGoal of(String call) {
        String[] words = call.split(" -D");
        Map<String, String> given = new TreeMap<>();
        Stream.of(words).skip(1).map(it -> it.split("=", 2)).forEach(it -> given.put(it[0], it[1]));
        return new CalledGoal(words[0], given);
    }

    /** Runs it in a folder. */
    void in(Path folder, Log log) throws MojoExecutionException, MojoFailureException {
        MojoDescriptor descriptor = PLUGIN.getMojo(goal);
        MojoExecution execution = new MojoExecution(descriptor, "default-cli", MojoExecution.Source.CLI);
        Goal called = made(descriptor);
        try {
            for (Parameter parameter : descriptor.getParameters()) {
                set(called, parameter.getName(), value(parameter, folder, execution));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(goal, e);
        }
        called.setLog(log);
        called.execute();
    }

    private static Goal made(MojoDescriptor descriptor) {
        try {
            var constructor = Class.forName(descriptor.getImplementation()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Goal) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(descriptor.getImplementation(), e);
        }
    }

    private Object value(Parameter parameter, Path folder, MojoExecution execution) {
        return switch (parameter.getName()) {
            case "basedir" -> folder.toFile();
            case "session" -> session(folder);
            case "execution" -> execution;
            case "project" -> null;
            default -> {
                String property = String.valueOf(parameter.getExpression()).replaceAll("[${}]", "");
                String text = given.getOrDefault(property, parameter.getDefaultValue());
                yield text == null ? null : converted(parameter.getType(), text);
            }
        };
    }

    private static Object converted(String type, String text) {
        return switch (type) {
            case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
            case "int", "java.lang.Integer" -> Integer.valueOf(text);
            case "java.util.List" -> List.of(text.split(","));
            case "java.io.File" -> new File(text);
            default -> text;
        };
    }

    // There is no other way to make one, and Maven 3 makes its own like this.
    @SuppressWarnings("deprecation")
    private MavenSession session(Path folder) {
        Properties properties = new Properties();
        properties.putAll(given);
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setBaseDirectory(folder.toFile())
                .setUserProperties(properties);
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of());
        return session;
    }

    private static void set(Goal called, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = called.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name) && value != null) {
                    field.setAccessible(true);
                    field.set(called, value);
                }
            }
        }
    }

    private static PluginDescriptor plugin() {
        try (Reader reader = new InputStreamReader(
                Goal.class.getResourceAsStream("/META-INF/maven/plugin.xml"), StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(reader);
        } catch (IOException | PlexusConfigurationException e) {
            throw new AssertionError("the descriptor of the plugin", e);
        }
    }
}
