package io.github.proposals.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Makes a repository of any size that looks like those of real projects: proposals come, change their texts and their
 * statuses, other files change between them, and a fifth of the commits are merged from branches. The same size always
 * gives the same commits.
 */
final class LookAlikeRepository {

    private static final List<String> STATUSES = List.of("Draft", "Under Review", "Approved", "Replaced");
    private static final Instant BEGINNING = Instant.parse("2016-01-01T00:00:00Z");

    private final Random random = new Random(42);
    private final FileRepository repository;
    private final PackInserter inserter;
    private final TreeMap<String, ObjectId> proposals = new TreeMap<>();
    private final List<Integer> statuses = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final TreeMap<String, ObjectId> sources = new TreeMap<>();
    private int minutes;

    private LookAlikeRepository(FileRepository repository) {
        this.repository = repository;
        this.inserter = repository.getObjectDatabase().newPackInserter();
    }

    /** Makes {@code commits} commits that touch {@code proposals} proposals, and checks nothing out. */
    static void write(Path root, int commits, int proposals) throws IOException {
        try (FileRepository repository = (FileRepository) new FileRepositoryBuilder()
                .setGitDir(root.resolve(".git").toFile())
                .setWorkTree(root.toFile())
                .build()) {
            repository.create();
            new LookAlikeRepository(repository).fill(commits, proposals);
        }
    }

    private void fill(int commits, int count) throws IOException {
        ObjectId main = null;
        for (int i = 0; i < commits; i++) {
            if (main != null && i % 10 == 9) {
                ObjectId branch = commit("Rework " + i, step(i, commits, count), main);
                main = commit("Merge pull request #" + i, tree(), main, branch);
                i++;
            } else {
                main = main == null
                        ? commit("Begin", step(i, commits, count))
                        : commit(message(i), step(i, commits, count), main);
            }
        }
        inserter.flush();
        RefUpdate update = repository.updateRef(Constants.R_HEADS + "main");
        update.setNewObjectId(main);
        update.forceUpdate();
        repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
    }

    private String message(int i) {
        return i % 4 == 1 ? "DEP-" + String.format(Locale.ROOT, "%04d", 1 + i % 900) + ": go on" : "Go on with " + i;
    }

    private ObjectId step(int i, int commits, int count) throws IOException {
        if (i % 12 == 5) {
            sources.put("File" + i % 200 + ".java", blob("class File { int i = " + i + "; }\n"));
        } else if ((long) i * count / commits >= statuses.size() && statuses.size() < count) {
            statuses.add(0);
            lengths.add(60 + random.nextInt(160));
            write(statuses.size() - 1);
        } else {
            for (int again = random.nextInt(3) == 0 ? 2 : 1; again > 0; again--) {
                change(random.nextInt(statuses.size()));
            }
        }
        return tree();
    }

    private void change(int chosen) throws IOException {
        if (random.nextInt(5) < 2 && statuses.get(chosen) < STATUSES.size() - 1) {
            statuses.set(chosen, statuses.get(chosen) + 1);
        }
        lengths.set(chosen, lengths.get(chosen) + 1);
        write(chosen);
    }

    private void write(int index) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# A proposal about the matter ").append(index).append("\n\n");
        text.append("**Status**: ").append(STATUSES.get(statuses.get(index))).append("\n\n");
        text.append("**Authors**: @ada, @grace\n\n**Category**: Architecture\n\n**Replaces**: N/A\n\n");
        text.append("**Replaced By**: N/A\n\n**Sponsor**: @ada\n\n**Required Reviewers**: @grace\n\n");
        text.append("**Review Date**: 2026-01-01\n\n# Summary\n\n");
        for (int line = 0; line < lengths.get(index); line++) {
            text.append("Line ")
                    .append(line)
                    .append(" of what was thought about ")
                    .append(index * 31 + line)
                    .append(".\n");
        }
        proposals.put(String.format(Locale.ROOT, "%04d-matter-%d.md", index + 1, index), blob(text.toString()));
    }

    private ObjectId blob(String text) throws IOException {
        return inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectId tree() throws IOException {
        TreeFormatter deps = new TreeFormatter();
        proposals.forEach((name, id) -> deps.append(name, FileMode.REGULAR_FILE, id));
        TreeFormatter src = new TreeFormatter();
        sources.forEach((name, id) -> src.append(name, FileMode.REGULAR_FILE, id));
        TreeFormatter root = new TreeFormatter();
        root.append("deps", FileMode.TREE, inserter.insert(deps));
        root.append("src", FileMode.TREE, inserter.insert(src));
        return inserter.insert(root);
    }

    private ObjectId commit(String message, ObjectId tree, ObjectId... parents) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        PersonIdent ada =
                new PersonIdent("Ada", "ada@example.org", BEGINNING.plusSeconds(600L * minutes++), ZoneOffset.UTC);
        commit.setAuthor(ada);
        commit.setCommitter(ada);
        commit.setMessage(message);
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        return inserter.insert(commit);
    }
}
