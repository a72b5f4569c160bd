package io.github.proposals.maven.git;

import io.github.proposals.model.register.ProposalFiles;
import io.github.proposals.model.text.SourceEntry;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The documents as they are on disk, committed or not. */
final class WorkTree {

    private static final int MAX_SOURCES = 50_000;

    private final OpenRepository open;
    private final RepositoryPaths paths;
    private final Edges edges;
    private final Scope scope;
    private final Versions versions;
    private final Limits limits;
    private final FilesOnDisk disk;
    private final Map<String, Path> texts = new LinkedHashMap<>();

    WorkTree(
            OpenRepository open,
            RepositoryPaths paths,
            Edges edges,
            Scope scope,
            Versions versions,
            Limits limits,
            Consumer<Path> looks) {
        this.limits = limits;
        this.open = open;
        this.paths = paths;
        this.edges = edges;
        this.scope = scope;
        this.versions = versions;
        this.disk = new FilesOnDisk(open.repository(), paths, limits, looks);
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
            if (disk.isGone(path)) {
                raw.add(new BlobChange(Optional.of(file), Optional.empty()));
            }
        });
        return raw.isEmpty() ? raw : edges.connect(raw, fresh -> goneElsewhere(head));
    }

    private Optional<ObjectId> header(String document, Optional<ObjectId> committed) {
        return scope.header(document)
                .filter(disk::isThere)
                .flatMap(path -> present(paths.shown(path), path, committed));
    }

    /** A file that cannot be read is taken for unchanged. */
    private Optional<ObjectId> present(String document, String path, Optional<ObjectId> committed) {
        try {
            return disk.id(path, committed, (id, bytes) -> {
                versions.uncommitted(id, Blobs.text(bytes, Blobs.TOP));
                texts.put(id.name(), paths.file(document));
            });
        } catch (IOException | InvalidPathException e) {
            limits.leftOut(document, SmallFile.reason(e));
            return committed;
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
                if (path.toLowerCase(Locale.ROOT).endsWith(".md") && !scope.covers(path) && disk.isGone(path)) {
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
