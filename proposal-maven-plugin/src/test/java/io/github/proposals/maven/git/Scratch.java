package io.github.proposals.maven.git;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.FileNames;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository to try things with: commits are made from maps of files, one minute after the other. */
final class Scratch implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2026-01-05T09:00:00Z");

    private final Path root;
    private final Repository repository;
    private int minutes;

    Scratch(Path root) throws IOException {
        QuietSystemReader.install();
        this.root = root.toRealPath();
        this.repository = new FileRepositoryBuilder()
                .setGitDir(this.root.resolve(".git").toFile())
                .setWorkTree(this.root.toFile())
                .build();
        if (!Files.exists(this.root.resolve(".git"))) {
            repository.create();
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
        }
    }

    /** {@return the text of a proposal of Dynamo} */
    static String text(String status, String body) {
        return "# A title\n\n**Status**: " + status + "\n\n**Authors**: @ada\n\n# Summary\n\n" + body + "\n";
    }

    static String text(String status) {
        return text(status, "Something is cached.");
    }

    /** {@return files by path, from pairs} */
    static Map<String, String> files(String... pairs) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            files.put(pairs[i], pairs[i + 1]);
        }
        return files;
    }

    Repository repository() {
        return repository;
    }

    Path root() {
        return root;
    }

    ObjectId commit(String message, Map<String, String> files, ObjectId... parents) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            DirCache index = DirCache.newInCore();
            DirCacheBuilder builder = index.builder();
            for (Map.Entry<String, String> file : files.entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes("UTF-8")));
                builder.add(entry);
            }
            builder.finish();
            PersonIdent ada =
                    new PersonIdent("Ada", "ada@example.org", BEGINNING.plusSeconds(60L * minutes++), ZoneOffset.UTC);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(inserter));
            commit.setAuthor(ada);
            commit.setCommitter(ada);
            commit.setMessage(message);
            commit.setParentIds(parents);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /** Lets days go by. */
    Scratch later(int days) {
        minutes += days * 24 * 60;
        return this;
    }

    Scratch ref(String name, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(name);
        update.setNewObjectId(id);
        update.forceUpdate();
        return this;
    }

    Scratch branch(String name, ObjectId id) throws IOException {
        return ref(Constants.R_HEADS + name, id);
    }

    Scratch remote(String name, ObjectId id) throws IOException {
        return ref(Constants.R_REMOTES + "origin/" + name, id);
    }

    /** Checks out a branch with what is in some files. */
    Scratch on(String branch, Map<String, String> files) throws IOException {
        repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + branch);
        return workTree(files);
    }

    Scratch detached(ObjectId commit, Map<String, String> files) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD, true);
        update.setNewObjectId(commit);
        update.forceUpdate();
        return workTree(files);
    }

    Scratch workTree(Map<String, String> files) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> old = all.filter(it -> !it.startsWith(root.resolve(".git")) && !it.equals(root))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : old) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = FileNames.resolve(root, file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return this;
    }

    HistoryReading change(String... environment) {
        return read("deps", Depth.CHANGE, Optional.empty(), environment);
    }

    HistoryReading all(String... environment) {
        return read("deps", Depth.ALL, Optional.empty(), environment);
    }

    HistoryReading read(String directory, Depth depth, Optional<String> base, String... environment) {
        return GitHistory.read(request(root, directory, depth, base, files(environment)));
    }

    static HistoryRequest request(
            Path start, String directory, Depth depth, Optional<String> base, Map<String, String> environment) {
        return new HistoryRequest(
                start,
                SourceTree.directory(repository(start), start, directory),
                new ProposalReader(BuiltInProcesses.get("dynamo-dep"), Circumstances.on(LocalDate.of(2026, 11, 21))),
                path -> path.startsWith("drafts/"),
                environment,
                base,
                Optional.empty(),
                depth);
    }

    /** What may be read is the repository, wherever in it the build runs. */
    private static Path repository(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return start;
    }

    /** {@return the changes that are judged, one line each} */
    static String judged(HistoryReading reading) {
        return lines(reading.history().changes().stream().filter(DocumentChange::judged));
    }

    /** {@return all changes, one line each} */
    static String changes(HistoryReading reading) {
        return lines(reading.history().changes().stream());
    }

    static String lines(Stream<DocumentChange> changes) {
        return String.join("\n", changes.map(Scratch::line).toList());
    }

    private static String line(DocumentChange change) {
        String before = change.before().map(Version::path).orElse("");
        String after = change.after().map(Version::path).orElse("");
        String path = before.equals(after) || before.isEmpty() ? after : before + " => " + after;
        return path + ": " + change.before().map(Version::status).orElse("-") + " to "
                + change.after().map(Version::status).orElse("-")
                + change.commit().map(it -> ", " + it.subject()).orElse(", work tree");
    }

    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines));
    }

    @Override
    public void close() {
        repository.close();
    }
}
