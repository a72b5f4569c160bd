package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds out which file that is gone is which one that is new: the same text, the same name elsewhere, the same name but
 * for its number (rather with a similar text than with another one), the same number with a word in common, and as a last
 * resort a similar text. A number alone proves nothing, since it may have been given to another document.
 */
final class Renames {

    private static final int PERCENT = 100;

    /** What git itself asks for. */
    private static final int SIMILAR = 60;

    /** Two proposals share the text of their template. */
    private static final int ALMOST_EQUAL = 85;

    /** "cache" and "caching" are one word, and "the" is none. */
    private static final int STEM = 4;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

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
            pairs.addAll(match(gone, fresh, file -> Optional.of(file.id() + scope.name(file.path()))));
            pairs.addAll(match(gone, fresh, file -> Optional.of(file.id())));
            pairs.addAll(match(gone, fresh, file -> Optional.of(scope.name(file.path()))));
            if (!strict) {
                pairs.addAll(
                        similar(gone, fresh, (before, after) -> slug(before).equals(slug(after))));
                pairs.addAll(match(gone, fresh, this::title));
                pairs.addAll(match(gone, fresh, file -> scope.number(file.path()), this::related));
            }
            pairs.addAll(similar(gone, fresh, (before, after) -> true));
        }
        return pairs;
    }

    /** What tells that two files are one; nothing if it says nothing about a file. */
    @FunctionalInterface
    private interface Mark {
        Optional<?> of(BlobAt file);
    }

    private static List<BlobChange> match(List<BlobAt> gone, List<BlobAt> fresh, Mark mark) {
        return match(gone, fresh, mark, (before, after) -> true);
    }

    private static List<BlobChange> match(
            List<BlobAt> gone, List<BlobAt> fresh, Mark mark, BiPredicate<BlobAt, BlobAt> mayBe) {
        Map<Object, BlobAt> marked = new HashMap<>();
        fresh.forEach(file -> mark.of(file).ifPresent(it -> marked.putIfAbsent(it, file)));
        List<BlobChange> pairs = new ArrayList<>();
        for (BlobAt before : List.copyOf(gone)) {
            Optional<BlobAt> after = mark.of(before).map(marked::get).filter(it -> mayBe.test(before, it));
            if (after.isPresent()) {
                mark.of(before).ifPresent(marked::remove);
                pairs.add(new BlobChange(Optional.of(before), after));
                gone.remove(before);
                fresh.remove(after.get());
            }
        }
        return pairs;
    }

    private List<BlobChange> similar(List<BlobAt> gone, List<BlobAt> fresh, BiPredicate<BlobAt, BlobAt> mayBe)
            throws IOException {
        List<BlobChange> pairs = new ArrayList<>();
        if ((long) gone.size() * fresh.size() > MAX_COMPARISONS) {
            return pairs;
        }
        Map<ObjectId, Optional<SimilarityIndex>> indexes = new HashMap<>();
        for (BlobAt after : List.copyOf(fresh)) {
            BlobAt best = null;
            int bestScore = 0;
            for (BlobAt before : gone) {
                if (!mayBe.test(before, after)) {
                    continue;
                }
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

    private String slug(BlobAt file) {
        return scope.name(file.path()).replaceAll("[0-9]", "");
    }

    /** Words that stay the same while the number is another one, be the text rewritten. */
    private Optional<String> title(BlobAt file) {
        return Optional.of(slug(file)).filter(it -> !words(file).isEmpty());
    }

    /** A better title keeps a word of the old one, be it in another form; names without words say nothing. */
    private boolean related(BlobAt one, BlobAt other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.isEmpty() || others.isEmpty() || !Collections.disjoint(words, others);
    }

    private Set<String> words(BlobAt file) {
        String name = scope.name(file.path()).toLowerCase(Locale.ROOT);
        String title = name.replaceFirst("[.](md|markdown)$", "").replaceFirst("^[^0-9]*[0-9]+", "");
        return NO_LETTER
                .splitAsStream(title)
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static int score(Optional<SimilarityIndex> one, Optional<SimilarityIndex> other) {
        return one.isPresent() && other.isPresent() ? one.get().score(other.get(), PERCENT) : 0;
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
