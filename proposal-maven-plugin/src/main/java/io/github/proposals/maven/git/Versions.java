package io.github.proposals.maven.git;

import io.github.proposals.model.history.Version;
import io.github.proposals.model.proposal.HeaderFacts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** What the headers of old versions say. Each text is read once, under however many names and in however many trees. */
final class Versions {

    private static final int MAX_REMEMBERED = 200_000;

    private final ObjectReader objects;
    private final Headers headers;
    private final Scope scope;
    private final RepositoryPaths paths;
    private final Limits limits;
    private final Map<Texts, HeaderFacts> facts = new HashMap<>();
    private final Map<ObjectId, String> uncommitted = new HashMap<>();
    private final Map<ObjectId, Throwable> failures = new HashMap<>();

    Versions(ObjectReader objects, Headers headers, Scope scope, RepositoryPaths paths, Limits limits) {
        this.limits = limits;
        this.objects = objects;
        this.headers = headers;
        this.scope = scope;
        this.paths = paths;
    }

    /** Understands what is written in the header of a document. */
    @FunctionalInterface
    interface Headers {

        /** {@return what it says} */
        HeaderFacts facts(String path, String text, Optional<String> header);

        /** {@return what the texts of this name said when they were read in an earlier run} */
        default Optional<HeaderFacts> recall(String texts) {
            return Optional.empty();
        }

        /** The texts of this name were read. */
        default void learn(String texts, HeaderFacts facts) {}
    }

    /** Remembers the text of a file in the work tree, which the repository does not have. */
    void uncommitted(ObjectId id, String text) {
        uncommitted.put(id, text);
    }

    /** Tells people of a file that made us fail, once; {@code origin} is where it is, in words. */
    void tell(BlobAt file, String origin) {
        Throwable failure = failures.remove(file.id());
        if (failure != null) {
            limits.leftOut(paths.shown(file.path()), origin, failure);
        }
    }

    /** {@return what one file says} One that makes us fail says nothing. */
    Version of(BlobAt file) throws IOException {
        Texts texts = new Texts(file.content(), scope.values(file.path()));
        HeaderFacts known = facts.get(texts);
        if (known == null) {
            known = recall(file, texts);
            if (facts.size() > MAX_REMEMBERED) {
                facts.clear();
            }
            facts.put(texts, known);
        }
        return new Version(
                paths.shown(file.path()), file.content(), known.status(), known.title(), scope.number(file.path()));
    }

    /** {@return whether a change is one of a document: below the directory only a header makes a file one} */
    boolean isOfDocument(BlobChange change) throws IOException {
        for (Optional<BlobAt> side : List.of(change.before(), change.after())) {
            if (side.isPresent()
                    && (!scope.isBelow(side.get().path())
                            || !of(side.get()).status().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private HeaderFacts recall(BlobAt file, Texts texts) throws IOException {
        Optional<HeaderFacts> recalled = headers.recall(texts.name());
        return recalled.isPresent() ? recalled.get() : read(file, texts);
    }

    private HeaderFacts read(BlobAt file, Texts texts) throws IOException {
        String text = text(file.id());
        Optional<String> header =
                file.header().isPresent() ? Optional.of(text(file.header().get())) : Optional.empty();
        try {
            HeaderFacts read = headers.facts(file.path(), text, header);
            headers.learn(texts.name(), read);
            return read;
        } catch (RuntimeException | StackOverflowError e) {
            // A mistake of ours, met in one of thousands of old texts: all others count as before.
            failures.put(file.id(), e);
            return HeaderFacts.NONE;
        }
    }

    private String text(ObjectId id) throws IOException {
        String text = uncommitted.get(id);
        return text == null ? Blobs.top(objects, id) : text;
    }

    /** What a header is read from. What a folder says of a document changes when it is moved. */
    private record Texts(String content, Map<String, String> values) {

        private String name() {
            return values.isEmpty() ? content : content + new TreeMap<>(values);
        }
    }
}
