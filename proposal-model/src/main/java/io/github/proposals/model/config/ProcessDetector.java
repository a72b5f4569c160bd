package io.github.proposals.model.config;

import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.ProcessFolder;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.process.Processes;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.FileName;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out which of the known processes a project follows: by the places and the names of its files, and where that
 * proves nothing, by what stands in them.
 */
public final class ProcessDetector {

    private static final int SAMPLE = 10;

    private static final String TOP = ".";

    private final Processes processes;

    /** Looks for those of the library. */
    public ProcessDetector() {
        this(Processes.BUILT_IN);
    }

    /** Looks for those of jars first: who brings one along means it. */
    public ProcessDetector(Processes processes) {
        this.processes = processes;
    }

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
        Optional<Detected> found = anywhere(tree, false);
        return found.isPresent() ? found : anywhere(tree, true);
    }

    private Optional<Detected> anywhere(Function<String, Optional<SourceTree>> tree, boolean otherNames)
            throws IOException {
        Fit best = Fit.NONE;
        for (ProposalProcess process : shared()) {
            for (String place : process.files().directories()) {
                Optional<String> directory = directory(place, tree);
                Optional<SourceTree> found = directory.flatMap(tree);
                best = found.isEmpty() ? best : better(best, process, directory.get(), found.get(), otherNames);
            }
        }
        if (best.detected().isPresent()) {
            return best.detected();
        }
        for (String id : BuiltInProcesses.ids()) {
            for (String place : BuiltInProcesses.directories(id)) {
                Optional<String> directory = directory(place, tree);
                Optional<SourceTree> found = directory.flatMap(tree);
                best = found.isEmpty()
                        ? best
                        : better(best, BuiltInProcesses.get(id), directory.get(), found.get(), otherNames);
            }
        }
        return best.detected();
    }

    /**
     * {@return the folder that a process names: itself, or what the first line of a file says} No file leads out of the
     * project.
     *
     * @param tree opens a directory, if it is there
     */
    public static Optional<String> directory(String place, Function<String, Optional<SourceTree>> tree) {
        return tree.apply(place).map(it -> place).or(() -> tree.apply("").flatMap(root -> named(root, place)));
    }

    private static Optional<String> named(SourceTree root, String file) {
        String path = root.directory().isEmpty() ? file : root.directory() + "/" + file;
        return root.read(path) instanceof SourceReading.Text text
                ? text.source()
                        .content()
                        .lines()
                        .findFirst()
                        .map(it -> it.strip().replaceAll("^\\./|/$", ""))
                        .filter(it -> FileName.problemOfPath(it).isEmpty())
                : Optional.empty();
    }

    /**
     * {@return the process whose names most of the files in one directory have}
     *
     * @throws IOException if the directory cannot be listed
     */
    public Optional<Detected> in(String directory, SourceTree tree) throws IOException {
        Optional<Detected> found = in(directory, tree, false);
        return found.isPresent() ? found : in(directory, tree, true);
    }

    private Optional<Detected> in(String directory, SourceTree tree, boolean otherNames) throws IOException {
        Fit best = Fit.NONE;
        for (ProposalProcess process : shared()) {
            best = better(best, process, directory, tree, otherNames);
        }
        if (best.detected().isPresent()) {
            return best.detected();
        }
        for (String id : BuiltInProcesses.ids()) {
            best = better(best, BuiltInProcesses.get(id), directory, tree, otherNames);
        }
        return best.detected();
    }

    /**
     * {@return whether one of the places is there in which such projects keep proposals} Reads no process of ours. The top of a
     * project is always there, and looked at only where somebody asks.
     */
    public boolean isWorthwhile(Predicate<String> exists) {
        for (String id : BuiltInProcesses.ids()) {
            if (isThere(BuiltInProcesses.directories(id), exists)) {
                return true;
            }
        }
        for (ProposalProcess process : shared()) {
            if (isThere(process.files().directories(), exists)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(List<String> places, Predicate<String> exists) {
        return places.stream().anyMatch(place -> !place.equals(TOP) && exists.test(place));
    }

    /** {@return those of jars that can be read at all} What is wrong with the others is told where somebody names them. */
    private List<ProposalProcess> shared() {
        List<ProposalProcess> usable = new ArrayList<>();
        for (String id : processes.shared()) {
            processes
                    .folder(id)
                    .flatMap(ProcessFolder::source)
                    .map(source -> new ProcessReader(processes).read(source))
                    .filter(ProcessReader.Result::usable)
                    .flatMap(ProcessReader.Result::process)
                    .ifPresent(usable::add);
        }
        return usable;
    }

    /**
     * How well a process fits.
     *
     * @param detected the process, where it has files; nothing at first
     * @param agreement how much of what the process requires is there, from 0 to 1
     */
    private record Fit(Optional<Detected> detected, double agreement) {

        static final Fit NONE = new Fit(Optional.empty(), 0);

        /** More files count most, then more of what is required; a date in the name says more than any number. */
        boolean isBetterThan(Fit other) {
            return Comparator.comparingLong(Fit::files)
                            .thenComparingDouble(Fit::agreement)
                            .thenComparing(fit -> fit.detected()
                                    .filter(it -> it.process().files().dated())
                                    .isPresent())
                            .compare(this, other)
                    > 0;
        }

        private long files() {
            return detected.map(Detected::files).orElse(0L);
        }
    }

    private static Fit better(Fit best, ProposalProcess process, String directory, SourceTree tree, boolean otherNames)
            throws IOException {
        List<SourceEntry> entries = tree.entries();
        FileNaming files = process.files()
                .among(entries.stream()
                        .map(SourceEntry::path)
                        .filter(path -> !process.files().excluded(path))
                        .toList());
        List<SourceEntry> named = entries.stream()
                .filter(entry -> entry.readable() && isNamed(files, entry.path()))
                .toList();
        if (named.isEmpty()) {
            return best;
        }
        Optional<Detected> detected = Optional.of(new Detected(process, directory, named.size()));
        if (!process.files().prefix().isEmpty()) {
            return better(best, new Fit(detected, 1));
        }
        double[] agreements = new Agreement(process, otherNames).of(sample(tree, named), tree);
        double least = files.names().anyName() ? 1 : 0.5;
        long confirmed = Arrays.stream(agreements).filter(it -> it >= least).count();
        double average = Arrays.stream(agreements).average().orElse(0);
        return confirmed * 2 >= agreements.length ? better(best, new Fit(detected, average)) : best;
    }

    private static Fit better(Fit best, Fit other) {
        return other.isBetterThan(best) ? other : best;
    }

    private static List<SourceText> sample(SourceTree tree, List<SourceEntry> named) {
        List<SourceText> sample = new ArrayList<>();
        for (SourceEntry entry : named.subList(0, Math.min(SAMPLE, named.size()))) {
            sample.add(
                    tree.read(entry.path()) instanceof SourceReading.Text text
                            ? text.source()
                            : new SourceText(entry.path(), ""));
        }
        return sample;
    }

    private static boolean isNamed(FileNaming files, String path) {
        return (files.fits(path) || files.loosely(path).isPresent()) && !files.excluded(path);
    }
}
