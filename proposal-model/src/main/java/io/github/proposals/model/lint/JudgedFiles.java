package io.github.proposals.model.lint;

import io.github.proposals.model.memory.JudgedFile;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposals that were judged, and that are judged again and again with few of them changed: only these are read each time. */
public final class JudgedFiles {

    /** What came of so many files is kept for somebody who looks at the result, and judges little else. */
    public static final int SOME = 20_000;

    /** That of all files is kept for somebody who changes them. */
    public static final int ALL = Integer.MAX_VALUE;

    private final Linter linter;
    private final Map<String, JudgedFile> files = new HashMap<>();
    private final LintResult result;

    /**
     * Judges all files of {@code tree} with {@code linter}.
     *
     * @throws IOException if the directory cannot be listed
     */
    public JudgedFiles(Linter linter, SourceTree tree) throws IOException {
        this(linter, tree, Progress.NONE, Memory.NONE, ALL);
    }

    /**
     * The same, for somebody who waits.
     *
     * @param memory what earlier runs learnt
     * @param most of how many files it is kept what came of them; the others are read each time
     * @throws IOException if the directory cannot be listed
     */
    public JudgedFiles(Linter linter, SourceTree tree, Progress progress, Memory memory, int most) throws IOException {
        this.linter = linter;
        this.result = linter.lint(tree, progress, memory, file -> {
            if (files.size() < most) {
                files.put(file.file().path(), file);
            }
        });
    }

    /** {@return what was found in the files as they are} */
    public LintResult result() {
        return result;
    }

    /**
     * {@return what is found if some files change}
     *
     * @param tree all files, those that change as they will be
     * @param changed the paths of those that change
     * @throws IOException if the directory cannot be listed
     */
    public LintResult with(SourceTree tree, Set<String> changed) throws IOException {
        return linter.lint(
                tree,
                Progress.NONE,
                path -> changed.contains(path) ? Optional.empty() : Optional.ofNullable(files.get(path)),
                file -> {});
    }
}
