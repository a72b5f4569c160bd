package io.github.proposals.model.config;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.Condition;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds out which of the built-in processes a project follows: by the places and the names of its files. */
public final class ProcessDetector {

    private static final int SAMPLE = 10;

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
            for (String directory : BuiltInProcesses.directories(id)) {
                Optional<SourceTree> found = tree.apply(directory);
                best = found.isEmpty() ? best : better(best, BuiltInProcesses.get(id), directory, found.get());
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
            best = better(best, BuiltInProcesses.get(id), directory, tree);
        }
        return Optional.ofNullable(best);
    }

    /** {@return whether one of the folders is there in which such projects keep proposals} Reads no process. */
    public static boolean isWorthwhile(Predicate<String> isDirectory) {
        return BuiltInProcesses.ids().stream()
                .flatMap(id -> BuiltInProcesses.directories(id).stream())
                .anyMatch(isDirectory);
    }

    private static Detected better(Detected best, ProposalProcess process, String directory, SourceTree tree)
            throws IOException {
        List<SourceEntry> named = tree.entries().stream()
                .filter(entry -> entry.readable() && isNamed(process, entry.name()))
                .toList();
        boolean more = named.size() > (best == null ? 0 : best.files());
        return more && isConfirmed(process, tree, named) ? new Detected(process, directory, named.size()) : best;
    }

    private static boolean isNamed(ProposalProcess process, String name) {
        return (process.files().fits(name) || process.files().loosely(name).isPresent())
                && !process.files().excluded(name);
    }

    /**
     * Many projects name their files {@code 0001-title.md}: a name without a prefix proves nothing, so that half of a
     * sample has to name the fields that the process requires.
     */
    private static boolean isConfirmed(ProposalProcess process, SourceTree tree, List<SourceEntry> named) {
        if (!process.files().prefix().isEmpty()) {
            return true;
        }
        List<String> labels = process.fields().stream()
                .filter(field -> field.demands().stream()
                        .anyMatch(demand ->
                                demand.when().equals(Condition.ALWAYS) && demand.severity() == Severity.ERROR))
                .map(FieldDefinition::name)
                .toList();
        List<SourceEntry> sample = named.subList(0, Math.min(SAMPLE, named.size()));
        long confirmed = sample.stream()
                .filter(entry -> tree.read(entry.path()) instanceof SourceReading.Text text
                        && labels.stream().allMatch(text.source().content()::contains))
                .count();
        return confirmed * 2 >= sample.size();
    }
}
