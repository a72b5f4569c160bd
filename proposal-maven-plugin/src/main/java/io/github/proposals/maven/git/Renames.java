package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds out which file that is gone is which one that is new: the same text, the same name elsewhere, the same number,
 * and as a last resort a similar text.
 */
final class Renames {

    private static final int MAX_SCORE = 100;

    /** What git itself asks for. */
    private static final int SIMILAR = 60;

    /** Two proposals share the text of their template. */
    private static final int ALMOST_EQUAL = 85;

    private static final int MAX_COMPARISONS = 400;
    private static final int LONGEST = 1 << 20;

    private final ObjectReader reader;
    private final Scope scope;

    Renames(ObjectReader reader, Scope scope) {
        this.reader = reader;
        this.scope = scope;
    }

    /** Takes pairs out of both lists. {@code strict} leaves out numbers: they mean nothing between two folders. */
    List<BlobChange> pair(List<BlobAt> gone, List<BlobAt> fresh, boolean strict) throws IOException {
        List<BlobChange> pairs = new ArrayList<>();
        if (!gone.isEmpty() && !fresh.isEmpty()) {
            pairs.addAll(match(gone, fresh, file -> Optional.of(file.id() + file.fileName())));
            pairs.addAll(match(gone, fresh, file -> Optional.of(file.id())));
            pairs.addAll(match(gone, fresh, file -> Optional.of(file.fileName())));
            if (!strict) {
                pairs.addAll(match(gone, fresh, file -> scope.number(file.path())));
            }
            pairs.addAll(similar(gone, fresh));
        }
        return pairs;
    }

    /** What tells that two files are one; nothing if it says nothing about a file. */
    @FunctionalInterface
    private interface Mark {
        Optional<?> of(BlobAt file);
    }

    private static List<BlobChange> match(List<BlobAt> gone, List<BlobAt> fresh, Mark mark) {
        Map<Object, BlobAt> marked = new HashMap<>();
        fresh.forEach(file -> mark.of(file).ifPresent(it -> marked.putIfAbsent(it, file)));
        List<BlobChange> pairs = new ArrayList<>();
        for (BlobAt before : List.copyOf(gone)) {
            Optional<BlobAt> after = mark.of(before).map(marked::remove);
            if (after.isPresent()) {
                pairs.add(new BlobChange(Optional.of(before), after));
                gone.remove(before);
                fresh.remove(after.get());
            }
        }
        return pairs;
    }

    private List<BlobChange> similar(List<BlobAt> gone, List<BlobAt> fresh) throws IOException {
        List<BlobChange> pairs = new ArrayList<>();
        if ((long) gone.size() * fresh.size() > MAX_COMPARISONS) {
            return pairs;
        }
        Map<ObjectId, Optional<SimilarityIndex>> indexes = new HashMap<>();
        for (BlobAt after : List.copyOf(fresh)) {
            BlobAt best = null;
            int bestScore = 0;
            for (BlobAt before : gone) {
                int score = score(index(before, indexes), index(after, indexes));
                if (score > bestScore && score >= demanded(before, after)) {
                    best = before;
                    bestScore = score;
                }
            }
            if (best != null) {
                pairs.add(new BlobChange(Optional.of(best), Optional.of(after)));
                gone.remove(best);
                fresh.remove(after);
            }
        }
        return pairs;
    }

    private int demanded(BlobAt before, BlobAt after) {
        boolean renumbered = scope.number(before.path()).isPresent()
                && scope.number(after.path()).isPresent()
                && !slug(before).equals(slug(after));
        return renumbered ? ALMOST_EQUAL : SIMILAR;
    }

    private static String slug(BlobAt file) {
        return file.fileName().replaceAll("[0-9]", "");
    }

    private static int score(Optional<SimilarityIndex> one, Optional<SimilarityIndex> other) {
        return one.isPresent() && other.isPresent() ? one.get().score(other.get(), MAX_SCORE) : 0;
    }

    private Optional<SimilarityIndex> index(BlobAt file, Map<ObjectId, Optional<SimilarityIndex>> known)
            throws IOException {
        if (!known.containsKey(file.id())) {
            known.put(file.id(), index(file));
        }
        return known.get(file.id());
    }

    private Optional<SimilarityIndex> index(BlobAt file) throws IOException {
        if (!reader.has(file.id())) {
            return Optional.empty();
        }
        ObjectLoader loader = reader.open(file.id(), Constants.OBJ_BLOB);
        try {
            return loader.getSize() > LONGEST ? Optional.empty() : Optional.of(SimilarityIndex.create(loader));
        } catch (SimilarityIndex.TableFullException e) {
            return Optional.empty();
        }
    }
}
