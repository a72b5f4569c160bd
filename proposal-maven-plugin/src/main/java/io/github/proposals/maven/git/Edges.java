package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** What happened to documents between two trees, renames followed, also out of folders where nobody has looked so far. */
final class Edges {

    private static final int MAX_SOURCES = 20_000;

    private final Trees trees;
    private final Scope scope;
    private final Renames renames;

    Edges(ObjectReader reader, RememberedTrees remembered, Scope scope) {
        this.trees = new Trees(reader, remembered);
        this.scope = scope;
        this.renames = new Renames(reader, scope);
    }

    /** {@return the documents of a tree} */
    Map<String, BlobAt> documents(ObjectId tree) throws IOException {
        Map<String, BlobAt> documents = new HashMap<>();
        for (BlobChange change : raw(ObjectId.zeroId(), tree)) {
            change.after().ifPresent(file -> documents.put(file.path(), file));
        }
        return documents;
    }

    /** {@return what is different in {@code after}} A tree that is missing is zero. */
    List<BlobChange> between(ObjectId before, ObjectId after) throws IOException {
        List<BlobChange> raw = raw(before, after);
        return raw.isEmpty() ? List.of() : connect(raw, fresh -> outside(before, after));
    }

    /** A document changes with the file beside it that holds its header. */
    private List<BlobChange> raw(ObjectId before, ObjectId after) throws IOException {
        Set<String> changed = new TreeSet<>();
        Map<String, BlobChange> raw = new HashMap<>();
        compare(before, after, (path, one, other) -> {
            changed.addAll(scope.documents(path));
            if (scope.covers(path)) {
                changed.add(path);
                raw.put(path, new BlobChange(blob(path, one), blob(path, other)));
            }
        });
        List<BlobChange> changes = new ArrayList<>();
        for (String path : changed) {
            Optional<String> header = scope.header(path);
            BlobChange change = header.isEmpty() ? raw.get(path) : new BlobChange(at(before, path), at(after, path));
            if (change.before().isPresent() || change.after().isPresent()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private Optional<BlobAt> at(ObjectId tree, String path) throws IOException {
        ObjectId document = trees.file(tree, path);
        ObjectId header = trees.file(tree, scope.header(path).orElseThrow());
        return document.equals(ObjectId.zeroId())
                ? Optional.empty()
                : Optional.of(
                        new BlobAt(path, document, Optional.of(header).filter(it -> !it.equals(ObjectId.zeroId()))));
    }

    /** Where documents may have come from that nobody has missed in the places known so far. */
    @FunctionalInterface
    interface Sources {

        /** {@return the files that are gone elsewhere} */
        List<BlobAt> goneFor(List<BlobAt> fresh) throws IOException;
    }

    /** {@return the same changes, with additions and removals made one where they belong together} */
    List<BlobChange> connect(List<BlobChange> raw, Sources sources) throws IOException {
        List<BlobChange> changes = new ArrayList<>();
        List<BlobAt> gone = new ArrayList<>();
        List<BlobAt> fresh = new ArrayList<>();
        raw.sort(Comparator.comparing(Edges::name));
        for (BlobChange change : raw) {
            if (change.isAddition()) {
                fresh.add(change.after().orElseThrow());
            } else if (change.isRemoval()) {
                gone.add(change.before().orElseThrow());
            } else {
                changes.add(change);
            }
        }
        changes.addAll(renames.pair(gone, fresh, false));
        if (!fresh.isEmpty()) {
            List<BlobAt> elsewhere = new ArrayList<>(sources.goneFor(List.copyOf(fresh)));
            List<BlobChange> moved = renames.pair(elsewhere, fresh, true);
            changes.addAll(moved);
            adopt(moved, elsewhere);
        }
        gone.forEach(file -> changes.add(new BlobChange(Optional.of(file), Optional.empty())));
        fresh.forEach(file -> changes.add(new BlobChange(Optional.empty(), Optional.of(file))));
        changes.sort(Comparator.comparing(Edges::name));
        return changes;
    }

    /** A folder of which most documents left at once was their directory; of any other only the one file counts. */
    private void adopt(List<BlobChange> moved, List<BlobAt> left) {
        for (BlobChange move : moved) {
            BlobAt older = move.before().orElseThrow();
            long together = moved.stream()
                    .filter(it -> it.before().orElseThrow().folder().equals(older.folder()))
                    .count();
            long others = left.stream()
                    .filter(it -> it.folder().equals(older.folder()))
                    .count();
            boolean whole = together > others
                    && !older.folder().isEmpty()
                    && (together > 1 || scope.number(older.path()).isPresent());
            scope.adopt(older, whole);
        }
    }

    private void compare(ObjectId before, ObjectId after, Trees.Difference difference) throws IOException {
        for (Map.Entry<String, Boolean> folder : scope.folders().entrySet()) {
            trees.compare(before, after, folder.getKey(), folder.getValue(), (path, one, other) -> {
                if (scope.covers(path) || !scope.documents(path).isEmpty()) {
                    difference.at(path, one, other);
                }
            });
        }
    }

    private List<BlobAt> outside(ObjectId before, ObjectId after) throws IOException {
        List<BlobAt> gone = new ArrayList<>();
        if (before.equals(ObjectId.zeroId())) {
            return gone;
        }
        trees.compare(before, after, "", true, (path, one, other) -> {
            boolean isGone = other.equals(ObjectId.zeroId()) && gone.size() < MAX_SOURCES;
            if (isGone && path.toLowerCase(Locale.ROOT).endsWith(".md") && !scope.covers(path)) {
                gone.add(new BlobAt(path, one));
            }
        });
        return gone;
    }

    private static Optional<BlobAt> blob(String path, ObjectId id) {
        return id.equals(ObjectId.zeroId()) ? Optional.empty() : Optional.of(new BlobAt(path, id));
    }

    private static String name(BlobChange change) {
        return change.after().or(change::before).map(BlobAt::path).orElse("");
    }
}
