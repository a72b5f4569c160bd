package io.github.proposals.maven;

import io.github.proposals.maven.console.MavenPalette;
import io.github.proposals.maven.files.SiteFolder;
import io.github.proposals.maven.unchanged.LastRun;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.maven.unchanged.Said;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.memory.Memory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A run that says what the last one said, where nothing is different. Only one that found nothing to fail for is kept. */
final class RepeatedRun {

    /** What a shell notes for itself, which differs from call to call. */
    private static final Set<String> OF_THE_SHELL = Set.of("_", "OLDPWD", "SHLVL");

    private static final int MOST_OUTPUTS = 50_000;

    private final ProposalSession session;
    private final Goal goal;
    private final String name;
    private final Path outputs;
    private final String asked;
    private final Instant began = Instant.now();

    /**
     * A run that has not begun yet.
     *
     * @param goal whose parameters count
     * @param session what the goal works with
     * @param name what it is kept as
     * @param outputs the folder where it writes, in that of the build
     */
    RepeatedRun(Goal goal, ProposalSession session, String name, String outputs) {
        this.session = session;
        this.goal = goal;
        this.name = name;
        this.outputs = session.build().directory().resolve(outputs);
        this.asked = parameters(goal) + "\n" + circumstances(session);
    }

    /** What a goal does with a session in which all is heard that it asks and says. */
    @FunctionalInterface
    interface Work {

        /** {@return whether it did all of it, and there was something to do} */
        boolean done(ProposalSession heard) throws MojoExecutionException, MojoFailureException;
    }

    /**
     * Does the work, unless nothing is different: then what the last run said is said again.
     *
     * @param wanted whether somebody wants that runs are remembered; nothing if nobody has said so
     */
    void unlessSaid(Boolean wanted, Work work) throws MojoExecutionException, MojoFailureException {
        Supplier<Memory> memory = () -> session.places().memory(name, wanted);
        if (!isSaid(memory)) {
            Looks looks = Looks.begin(session.build().directory());
            AtomicBoolean done = new AtomicBoolean();
            Optional<List<Said>> said = goal.heard(() -> done.set(work.done(session.heard(goal.getLog(), looks))));
            if (done.get()) {
                keep(memory.get(), looks, said);
            }
        }
    }

    /** {@return whether nothing is different, and all has been said again} */
    private boolean isSaid(Supplier<Memory> memory) {
        // Modules without proposals find that out faster.
        if (!Files.exists(session.places().output("proposals-memory").resolve(name))) {
            return false;
        }
        Optional<List<Said>> said = new LastRun(memory.get(), session.build().directory()).again(asked);
        said.ifPresent(lines -> {
            goal.getLog().info("Nothing has changed since the last run, which said:");
            goal.say(lines);
            session.build().tellProposals();
        });
        return said.isPresent();
    }

    private void keep(Memory memory, Looks seen, Optional<List<Said>> said) {
        Optional<List<Path>> written = written();
        if (said.isEmpty()) {
            seen.uncertain();
        }
        if (written.isPresent() && session.rules().stream().allMatch(RuleProvider::isOurs)) {
            new LastRun(memory, session.build().directory())
                    .keep(asked, seen, written.get(), said.orElse(List.of()), began);
        }
    }

    /** {@return what goals have written; nothing where that is too much, or cannot be listed} */
    private Optional<List<Path>> written() {
        if (!Files.exists(outputs)) {
            return Optional.of(List.of(outputs));
        }
        try (Stream<Path> files = Files.walk(outputs)) {
            // The next run is not the same if one between the two was stopped.
            List<Path> all = Stream.concat(Stream.of(SiteFolder.begun(outputs)), files.filter(Files::isRegularFile))
                    .limit(MOST_OUTPUTS + 1)
                    .toList();
            return Optional.of(all).filter(it -> it.size() <= MOST_OUTPUTS);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String parameters(Goal goal) {
        Map<String, String> words = new TreeMap<>();
        for (Class<?> type = goal.getClass(); Goal.class.isAssignableFrom(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isParameter(field)) {
                    words.put(type.getSimpleName() + "." + field.getName(), words(value(goal, field)));
                }
            }
        }
        return words(words);
    }

    /** {@return a text that only this value has: a list of two is not one of one with a comma in it} */
    static String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(it -> words(it.getKey()) + "=" + words(it.getValue()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RepeatedRun::words).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof Optional<?> optional) {
            return words(optional.orElse(null));
        }
        if (value instanceof Record all) {
            return words(components(all));
        }
        String text = String.valueOf(value);
        return value == null ? "none" : text.length() + ":" + text;
    }

    /** What is in a record. Its own words would cost thirty milliseconds: the Java machine makes code for them at run time. */
    private static List<Object> components(Record all) {
        return Arrays.stream(all.getClass().getRecordComponents())
                .map(it -> of(all, it.getAccessor()))
                .toList();
    }

    private static Object of(Record all, Method accessor) {
        try {
            return accessor.invoke(all);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a record says what is in it", e);
        }
    }

    private static boolean isParameter(Field field) {
        Class<?> type = field.getType();
        return !Modifier.isStatic(field.getModifiers())
                && (type.isPrimitive()
                        || List.of(String.class, Boolean.class, List.class, Map.class, File.class)
                                .contains(type));
    }

    private static Object value(Goal goal, Field field) {
        try {
            field.setAccessible(true);
            return field.get(goal);
        } catch (IllegalAccessException e) {
            throw new AssertionError("it was made accessible", e);
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>(System.getenv());
        variables.keySet().removeAll(OF_THE_SHELL);
        return variables;
    }

    /** All that counts and is neither a parameter nor on the disk. */
    private static String circumstances(ProposalSession session) {
        MavenBuild build = session.build();
        return String.join(
                "\n",
                words(session.settings()),
                session.day().toString(),
                build.start().toString(),
                build.directory().toString(),
                words(build.asked()) + " " + build.isDirect() + " "
                        + session.places().folder(),
                build.addresses().toString(),
                words(environment()),
                Locale.getDefault() + " " + ZoneId.systemDefault(),
                "coloured: " + MavenPalette.isColoured());
    }
}
