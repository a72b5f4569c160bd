package io.github.proposals.maven;

import io.github.proposals.model.ProposalIndex;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.index.GeneratedIndex;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.index.KeptIndex;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The indexes that the repository holds.
 *
 * @param proposals what they list
 * @param index the same as plain values
 * @param file one that the project asks for beside that of the process, as seen from where the build runs
 */
record IndexFiles(ProposalSet proposals, Index index, Optional<String> file) {

    /**
     * {@return what brings all of them up to date}
     *
     * @param complete whether to make the list of the process where there is none
     */
    List<FileChange> changes(boolean complete) throws MojoExecutionException {
        Optional<String> problem = KeptIndex.problem(proposals);
        if (problem.isPresent()) {
            throw new MojoExecutionException("The index of the proposals cannot be compared: " + problem.get());
        }
        List<FileChange> changes = new ArrayList<>();
        boolean missing = proposals.index().flatMap(ProposalIndex::heading).isEmpty();
        // A list that was never there is not out of date; whether there has to be one is for a rule to say.
        (missing && complete ? KeptIndex.create(proposals) : KeptIndex.update(proposals)).ifPresent(changes::add);
        if (file.isPresent()) {
            requested(file.get()).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<FileChange> requested(String path) throws MojoExecutionException {
        LinkTarget found = proposals.tree().find(path);
        if (found == LinkTarget.MISSING) {
            return GeneratedIndex.update(index, path, Optional.empty());
        }
        if (found != LinkTarget.FILE) {
            throw new MojoExecutionException("proposal.index.file is " + path + ", which "
                    + (found == LinkTarget.FOLDER ? "is a folder" : "lies outside of the repository"));
        }
        if (!(proposals.tree().read(path) instanceof SourceReading.Text text)) {
            throw new MojoExecutionException("proposal.index.file is " + path + ", which is no text in UTF-8");
        }
        String content = text.source().content();
        if (!GeneratedIndex.hasPlace(content)) {
            throw new MojoExecutionException(path + " has no place for the index; write these two lines into it: "
                    + GeneratedIndex.BEGIN + " and " + GeneratedIndex.END);
        }
        return GeneratedIndex.update(index, path, Optional.of(content));
    }
}
