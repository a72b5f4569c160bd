package io.github.proposals.model.config;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out which of the built-in processes a project follows: by the places and the names of its files. */
public final class ProcessDetector {

    /**
     * What was found out.
     *
     * @param process the process
     * @param directory where its proposals are
     * @param files how many files have names as this process makes them
     */
    public record Detected(ProposalProcess process, String directory, long files) {}

    /**
     * {@return the process whose names most of the files have, in the places where such projects keep proposals}
     *
     * @param tree opens a directory, if it is there
     * @throws IOException if a directory cannot be listed
     */
    public Optional<Detected> anywhere(Function<String, Optional<SourceTree>> tree) throws IOException {
        Detected best = null;
        for (String id : BuiltInProcesses.ids()) {
            ProposalProcess process = BuiltInProcesses.get(id);
            for (String directory : process.files().directories()) {
                best = better(best, process, directory, tree.apply(directory));
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * {@return the process whose names most of the files in one directory have}
     *
     * @throws IOException if the directory cannot be listed
     */
    public Optional<Detected> in(String directory, SourceTree tree) throws IOException {
        Detected best = null;
        for (String id : BuiltInProcesses.ids()) {
            best = better(best, BuiltInProcesses.get(id), directory, Optional.of(tree));
        }
        return Optional.ofNullable(best);
    }

    private static Detected better(Detected best, ProposalProcess process, String directory, Optional<SourceTree> tree)
            throws IOException {
        if (tree.isEmpty()) {
            return best;
        }
        List<SourceEntry> entries = tree.get().entries();
        long files =
                entries.stream().filter(entry -> isNamed(process, entry.name())).count();
        Detected found = new Detected(process, directory, files);
        boolean more = best == null || Comparator.comparingLong(Detected::files).compare(found, best) > 0;
        return files > 0 && more ? found : best;
    }

    private static boolean isNamed(ProposalProcess process, String name) {
        return process.files()
                        .number(name)
                        .or(() -> process.files().loosely(name))
                        .isPresent()
                && !process.files().excluded(name);
    }
}
