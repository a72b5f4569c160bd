package io.github.proposals.maven.git;

import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose history to read, and all that this depends on.
 *
 * @param start the folder where the build runs: paths are relative to it
 * @param tree the proposals as they are now
 * @param reader reads their headers
 * @param isExcluded tells which files, relative to the directory of the proposals, are none
 * @param environment the variables of the process, by which CI systems say what they build
 * @param base the branch into which the present one will be merged, if somebody has said so
 * @param onDefaultBranch whether the files are those of the default branch, if somebody has said so
 * @param depth how much of it
 */
public record HistoryRequest(
        Path start,
        SourceTree tree,
        ProposalReader reader,
        Predicate<String> isExcluded,
        Map<String, String> environment,
        Optional<String> base,
        Optional<Boolean> onDefaultBranch,
        Depth depth) {}
