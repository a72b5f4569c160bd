package io.github.proposals.maven.git;

import io.github.proposals.model.register.ProposalFiles;
import io.github.proposals.model.text.SourceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The documents as they are on disk, committed or not. A file that the index knows to be unchanged is not read. */
final class WorkTree {

    private static final int LONGEST = 8 << 20;
    private static final int MAX_SOURCES = 50_000;

    private final OpenRepository open;
    private final RepositoryPaths paths;
    private final Edges edges;
    private final Scope scope;
    private final Versions versions;
    private final Limits limits;
    private final ObjectInserter.Formatter hash = new ObjectInserter.Formatter();
    private final Map<String, Path> texts = new LinkedHashMap<>();
    private Optional<DirCache> index = Optional.empty();
    private Instant indexed = Instant.EPOCH;

    WorkTree(OpenRepository open, RepositoryPaths paths, Edges edges, Scope scope, Versions versions, Limits limits) {
        this.limits = limits;
        this.open = open;
        this.paths = paths;
        this.edges = edges;
        this.scope = scope;
        this.versions = versions;
    }

    /** {@return the documents, as people name them} */
    static List<String> documents(HistoryRequest request) throws IOException {
        return new ProposalFiles(
                        request.reader().process(),
                        request.tree().directory(),
                        request.tree().entries(),
                        request.isExcluded())
                .candidates().stream()
                        .filter(SourceEntry::readable)
                        .map(SourceEntry::path)
                        .toList();
    }

    /** {@return where the texts are that are not in the repository, by their ids} */
    Map<String, Path> texts() {
        return texts;
    }

    /** {@return what is different from the commit that is checked out (zero before the first one)} */
    List<BlobChange> changes(ObjectId head, List<String> documents) throws IOException {
        readIndex();
        Map<String, BlobAt> committed = new TreeMap<>(edges.documents(head));
        List<BlobChange> raw = new ArrayList<>();
        for (String document : documents) {
            String path = paths.inRepository(document);
            Optional<BlobAt> before = Optional.ofNullable(committed.remove(path));
            Optional<BlobAt> after = present(document, path, before.map(BlobAt::id))
                    .map(id -> new BlobAt(path, id, header(path, before.flatMap(BlobAt::header))));
            if (after.isPresent() && !before.equals(after)) {
                raw.add(new BlobChange(before, after));
            }
        }
        committed.forEach((path, file) -> {
            if (isGone(path)) {
                raw.add(new BlobChange(Optional.of(file), Optional.empty()));
            }
        });
        return raw.isEmpty() ? raw : edges.connect(raw, fresh -> goneElsewhere(head));
    }

    private Optional<ObjectId> header(String document, Optional<ObjectId> committed) {
        return scope.header(document)
                .filter(this::isOnDisk)
                .flatMap(path -> present(paths.shown(path), path, committed));
    }

    /** A file that cannot be read is taken for unchanged. */
    private Optional<ObjectId> present(String document, String path, Optional<ObjectId> committed) {
        try {
            return id(path, paths.file(document), committed);
        } catch (IOException | InvalidPathException e) {
            limits.leftOut(document, SmallFile.reason(e));
            return committed;
        }
    }

    private void readIndex() {
        Path file = open.repository().getIndexFile().toPath();
        if (!Files.exists(file)) {
            return;
        }
        try {
            indexed = Files.getLastModifiedTime(file).toInstant();
            index = Optional.of(open.repository().readDirCache());
        } catch (IOException e) {
            limits.noIndex(SmallFile.reason(e));
        } catch (RuntimeException e) {
            // JGit believes what the index says about its own size.
            limits.noIndex("it is damaged");
        }
    }

    private Optional<ObjectId> id(String path, Path file, Optional<ObjectId> committed) throws IOException {
        DirCacheEntry entry = index.map(it -> it.getEntry(path)).orElse(null);
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile() || attributes.size() > LONGEST) {
            return committed;
        }
        if (entry != null && (entry.isAssumeValid() || isUnchanged(entry, attributes))) {
            return Optional.of(entry.getObjectId());
        }
        byte[] bytes = Files.readAllBytes(file);
        ObjectId id = hash.idFor(Constants.OBJ_BLOB, bytes);
        if (committed.isEmpty() || id.equals(committed.get()) || isSame(bytes, committed.get())) {
            id = committed.orElse(id);
        }
        if (!committed.equals(Optional.of(id))) {
            versions.uncommitted(id, Blobs.text(bytes, Blobs.TOP));
            texts.put(id.name(), file);
        }
        return Optional.of(id);
    }

    /** Git may turn the ends of lines into those of the machine when it checks a file out. */
    private boolean isSame(byte[] bytes, ObjectId committed) {
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                plain[length++] = bytes[i];
            }
        }
        return length < bytes.length
                && hash.idFor(Constants.OBJ_BLOB, plain, 0, length).equals(committed);
    }

    /** A file that was written when the index was, or later, may have changed without anybody noticing. */
    private boolean isUnchanged(DirCacheEntry entry, BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        Instant noted = entry.getLastModifiedInstant();
        boolean coarse = noted.getNano() == 0;
        boolean same = coarse ? noted.getEpochSecond() == modified.getEpochSecond() : noted.equals(modified);
        boolean racy = coarse || indexed.getNano() == 0
                ? modified.getEpochSecond() >= indexed.getEpochSecond()
                : !modified.isBefore(indexed);
        return same && !racy && !entry.isSmudged() && entry.isMerged() && entry.getLength() == (int) attributes.size();
    }

    private boolean isGone(String path) {
        DirCacheEntry entry = index.map(it -> it.getEntry(path)).orElse(null);
        boolean sparse = entry != null && entry.isSkipWorkTree();
        return !sparse && !isOnDisk(path);
    }

    private boolean isOnDisk(String path) {
        try {
            return Files.exists(paths.onDisk(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            // This machine has no such names; what was not checked out was not removed.
            return true;
        }
    }

    private List<BlobAt> goneElsewhere(ObjectId head) throws IOException {
        List<BlobAt> gone = new ArrayList<>();
        if (head.equals(ObjectId.zeroId())) {
            return gone;
        }
        try (TreeWalk walk = new TreeWalk(open.reader())) {
            walk.addTree(head);
            walk.setRecursive(true);
            for (int i = 0; i < MAX_SOURCES && walk.next(); i++) {
                String path = (walk.getRawMode(0) & 0170000) == 0100000 ? walk.getPathString() : "";
                if (path.toLowerCase(Locale.ROOT).endsWith(".md") && !scope.covers(path) && isGone(path)) {
                    gone.add(new BlobAt(path, walk.getObjectId(0)));
                }
            }
        }
        return gone;
    }

    /** {@return the documents as git names them} */
    Set<String> inRepository(List<String> documents) {
        return new HashSet<>(documents.stream().map(paths::inRepository).toList());
    }
}
