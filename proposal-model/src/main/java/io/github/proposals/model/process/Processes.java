package io.github.proposals.model.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The processes that can be named: those of the library, and those that jars bring along. Immutable; a process is read when
 * somebody asks for it.
 */
public final class Processes {

    /** Those of the library alone. */
    public static final Processes BUILT_IN = new Processes(Map.of(), Map.of());

    private final Map<String, ProcessFolder> folders = new LinkedHashMap<>();
    private final List<String> shared;
    private final Map<String, String> problems;

    /**
     * These beside those of the library.
     *
     * @param shared by id
     * @param problems why a process cannot be used, by id
     */
    Processes(Map<String, ProcessFolder> shared, Map<String, String> problems) {
        BuiltInProcesses.ids().forEach(id -> folders.put(id, new BuiltInFolder(id)));
        folders.putAll(new TreeMap<>(shared));
        this.shared = List.copyOf(new TreeSet<>(shared.keySet()));
        this.problems = Collections.unmodifiableMap(new TreeMap<>(problems));
    }

    /**
     * {@return those of the library, and of all jars that {@code loader} sees} A jar has a list of them,
     * {@code META-INF/proposals/processes.txt}, and a folder for each beside it.
     *
     * @param loader the loader to ask; never the one of the thread, which differs between threads of a build
     */
    public static Processes all(ClassLoader loader) {
        return SharedProcesses.of(loader);
    }

    /** {@return the ids of all that can be used, those of jars first} */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(shared);
        ids.addAll(BuiltInProcesses.ids());
        return ids;
    }

    /** {@return the ids of those that jars bring along, sorted} */
    public List<String> shared() {
        return shared;
    }

    /** {@return why processes cannot be used, by id} */
    public Map<String, String> problems() {
        return problems;
    }

    /** {@return the folder of the process with this id, if it can be used} */
    public Optional<ProcessFolder> folder(String id) {
        return problems.containsKey(id) ? Optional.empty() : Optional.ofNullable(folders.get(id));
    }

    /** {@return whether a word is meant as the id of a process, and not as the path of a file} */
    public boolean names(String id) {
        return folders.containsKey(id) || problems.containsKey(id);
    }

    /** A process of the library. */
    private record BuiltInFolder(String id) implements ProcessFolder {

        @Override
        public String from() {
            return "";
        }

        @Override
        public Optional<String> file(String name) {
            return BuiltInProcesses.file(id, name);
        }
    }
}
