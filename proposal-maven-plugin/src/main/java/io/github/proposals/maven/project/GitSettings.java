package io.github.proposals.maven.project;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.git.GitChange;
import io.github.proposals.maven.git.GitOrigin;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.history.History;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.text.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What pom and command line say about git.
 *
 * @param skip whether to leave out what it remembers
 * @param base the branch into which this one will be merged
 * @param onDefaultBranch whether the files are those of the default branch
 */
public record GitSettings(boolean skip, Optional<String> base, Optional<Boolean> onDefaultBranch) {

    /**
     * {@return where to ask what was before}
     *
     * @param start the folder where the build was started
     * @param depth how much is needed
     * @param environment the variables of the process
     * @param memory what earlier builds learnt from old texts
     * @param looks hears what is asked
     * @param limits hears what cannot be judged
     * @param details hears what was found
     */
    public HistorySource history(
            Path start,
            Depth depth,
            Map<String, String> environment,
            Memory memory,
            Looks looks,
            Consumer<String> limits,
            Consumer<String> details) {
        return skip
                ? (tree, process, isExcluded, usual) ->
                        onDefaultBranch.map(History::onDefaultBranch).orElse(History.none())
                : new RepositoryHistory(
                        start, base, onDefaultBranch, environment, depth, memory, looks, limits, details);
    }

    /**
     * {@return the files that differ from where the change under judgement begins, each with its text then}
     *
     * @param usual the branch into which this one will be merged, as {@code proposals.yaml} says
     */
    public Optional<Map<String, Optional<String>>> changed(
            Path start,
            SourceTree tree,
            Optional<String> usual,
            Map<String, String> environment,
            Consumer<String> limits) {
        if (skip) {
            return Optional.empty();
        }
        GitChange.Reading reading = GitChange.read(start, tree, environment, base.or(() -> usual), onDefaultBranch);
        reading.limits().forEach(limits);
        return reading.before();
    }

    /** {@return the address from which git cloned a repository} */
    public Optional<String> origin(Path root) {
        return skip ? Optional.empty() : GitOrigin.of(root);
    }
}
