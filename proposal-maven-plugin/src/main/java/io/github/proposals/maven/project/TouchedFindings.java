package io.github.proposals.maven.project;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Identity;
import io.github.proposals.model.edit.FileChange;
import io.github.proposals.model.edit.Overlay;
import io.github.proposals.model.lint.JudgedFiles;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of the findings has to do with a change: all that is in a file that it touches, and what was not found elsewhere
 * before, such as a link to a file that it removed.
 */
public final class TouchedFindings {

    private TouchedFindings() {}

    /**
     * {@return the findings that a change is asked to account for}
     *
     * @param judged all that was found
     * @param tree the files
     * @param before the files that the change touches, each with its text before; nothing for one that was not there
     * @throws IOException if the directory cannot be listed
     */
    public static Set<Diagnostic> of(
            JudgedFiles judged, SourceTree tree, FileNaming naming, Map<String, Optional<String>> before)
            throws IOException {
        SourceTree then = new Overlay(
                tree,
                before.entrySet().stream()
                        .map(it -> new FileChange(it.getKey(), Optional.empty(), it.getValue()))
                        .toList());
        Set<String> read = new HashSet<>(before.keySet());
        before.keySet().forEach(path -> naming.documents(path).forEach(read::add));
        List<Diagnostic> now = judged.result().diagnostics().all();
        Set<Diagnostic> touched = new HashSet<>(
                Identity.added(judged.with(then, read).diagnostics().all(), now));
        now.stream().filter(it -> read.contains(it.place().path())).forEach(touched::add);
        return touched;
    }
}
