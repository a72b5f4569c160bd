package io.github.proposals.model.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Looks for processes in jars. A jar that has some lists their ids in a file, one a line, so that nobody has to search the
 * class path; each has a folder beside that list.
 */
final class SharedProcesses {

    /** Where a jar has its processes. */
    static final String FOLDER = "META-INF/proposals/";

    /** The list of them. */
    static final String LIST = FOLDER + "processes.txt";

    /** More than anybody has. */
    private static final int MOST = 200;

    private final Map<String, List<ProcessFolder>> folders = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** {@return the folders by id, and why some of them cannot be used} */
    static Processes of(ClassLoader loader) {
        SharedProcesses shared = new SharedProcesses();
        try {
            // The same jar is found twice where a class loader and the one above it both know it.
            for (String list : new TreeSet<>(Collections.list(loader.getResources(LIST)).stream()
                    .map(URL::toExternalForm)
                    .toList())) {
                shared.read(list);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for processes in jars", e);
        }
        return shared.processes();
    }

    private void read(String list) {
        String base = list.substring(0, list.length() - LIST.length());
        String from = name(base);
        JarFolder.read(list)
                .orElse("")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(id -> !id.isEmpty())
                .distinct()
                .limit(MOST)
                .forEach(id -> add(new JarFolder(id, from, base + FOLDER + id + "/")));
    }

    private void add(JarFolder folder) {
        if (!folder.id().matches("[a-z0-9][a-z0-9-]{0,99}")) {
            problems.put(
                    folder.id(),
                    folder.from() + " lists a process " + "'" + folder.id()
                            + "', which is no id; write it with small letters, digits and '-'");
            return;
        }
        folders.computeIfAbsent(folder.id(), id -> new ArrayList<>()).add(folder);
    }

    private Processes processes() {
        Map<String, ProcessFolder> usable = new LinkedHashMap<>();
        folders.forEach((id, all) -> {
            if (BuiltInProcesses.ids().contains(id)) {
                problems.put(
                        id,
                        "the process '" + id + "' comes with the plugin, and " + names(all)
                                + " has one of the same name; give that another id, or remove the dependency");
            } else if (all.size() > 1) {
                problems.put(
                        id,
                        "there are several processes '" + id + "', in " + names(all)
                                + "; remove all but one of these dependencies of the plugin");
            } else if (all.get(0).file(ProcessFolder.FILE).isEmpty()) {
                problems.put(
                        id,
                        names(all) + " lists the process '" + id + "', but has no " + FOLDER + id + "/"
                                + ProcessFolder.FILE);
            } else {
                usable.put(id, all.get(0));
            }
        });
        return new Processes(usable, problems);
    }

    private static String names(List<ProcessFolder> folders) {
        return String.join(" and ", folders.stream().map(ProcessFolder::from).toList());
    }

    /** {@return the name of a jar, or the last steps of the path of a folder} */
    private static String name(String base) {
        String path =
                base.substring(0, base.length() - (base.endsWith("!/") ? 2 : 1)).replace("%20", " ");
        int jar = path.lastIndexOf('/');
        if (path.endsWith(".jar")) {
            return path.substring(jar + 1);
        }
        String[] steps = path.split("/");
        return String.join("/", List.of(steps).subList(Math.max(0, steps.length - 3), steps.length));
    }
}
