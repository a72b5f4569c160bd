package io.github.proposals.model.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a process comes from.
 *
 * @param folders its own folder, if it is one of those that can be named, and then those of the processes that it extends
 * @param files the texts that it was read from, by path: all that it says stands there
 */
public record ProcessOrigin(List<ProcessFolder> folders, Map<String, String> files) {

    /** Keeps copies. */
    public ProcessOrigin {
        folders = List.copyOf(folders);
        files = Map.copyOf(files);
    }

    /** {@return the nearest folder that has a file, such as a template} */
    public Optional<ProcessFolder> having(String name) {
        return folders.stream().filter(it -> it.file(name).isPresent()).findFirst();
    }

    /** {@return the nearest file of a name} */
    public Optional<String> file(String name) {
        return folders.stream().flatMap(it -> it.file(name).stream()).findFirst();
    }

    /** {@return the nearest folder that a jar brings along} */
    public Optional<ProcessFolder> shared() {
        return folders.stream().filter(it -> !it.from().isEmpty()).findFirst();
    }
}
