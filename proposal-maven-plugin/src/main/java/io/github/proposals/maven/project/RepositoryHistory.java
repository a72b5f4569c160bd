package io.github.proposals.maven.project;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.git.GitHistory;
import io.github.proposals.maven.git.HistoryReading;
import io.github.proposals.maven.git.HistoryRequest;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The history that the git repository around the proposals remembers. Where there is none, JGit is not even loaded.
 *
 * @param start the folder where the build was started
 * @param base the branch into which this one will be merged, if somebody has said so
 * @param onDefaultBranch whether the files are those of the default branch, if somebody has said so
 * @param environment the variables of the process
 * @param depth how much is needed
 * @param memory what earlier builds learnt from old texts
 * @param looks hears what is asked
 * @param limits hears what cannot be judged
 * @param details hears what was found, for whoever wants to know why
 */
record RepositoryHistory(
        Path start,
        Optional<String> base,
        Optional<Boolean> onDefaultBranch,
        Map<String, String> environment,
        Depth depth,
        Memory memory,
        Looks looks,
        Consumer<String> limits,
        Consumer<String> details)
        implements HistorySource {

    @Override
    public History of(
            SourceTree tree, ProposalProcess process, Predicate<String> isExcluded, Optional<String> usualBase) {
        Path directory = real(start).resolve(tree.directory()).normalize();
        looks.git(directory);
        if (!isInRepository(directory)) {
            return onDefaultBranch.map(History::onDefaultBranch).orElse(History.none());
        }
        // Only headers are read, which no day changes.
        ProposalReader reader = new ProposalReader(process, Circumstances.on(LocalDate.EPOCH));
        HistoryReading reading = GitHistory.read(
                new HistoryRequest(
                        start, tree, reader, isExcluded, environment, base.or(() -> usualBase), onDefaultBranch, depth),
                memory,
                looks::content);
        if (!reading.limits().isEmpty()) {
            // They are told once in a build, and what is missing among the objects of git may come.
            looks.uncertain();
        }
        reading.limits().forEach(limits);
        details.accept(summary(reading.history()));
        return reading.history();
    }

    private static String summary(History history) {
        long judged = history.changes().stream().filter(DocumentChange::judged).count();
        return "History: " + history.changes().size() + " changes, " + judged
                + " of them judged; on the default branch: "
                + history.onDefaultBranch().map(it -> it ? "yes" : "no").orElse("unknown");
    }

    /** What lies beside a folder to which a link leads does not lie beside the link. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static boolean isInRepository(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }
}
