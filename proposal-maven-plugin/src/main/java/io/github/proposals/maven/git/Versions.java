package io.github.proposals.maven.git;

import io.github.proposals.model.ProposalReader;
import io.github.proposals.model.history.Version;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** What the headers of old versions say. Each text is read once, under however many names and in however many trees. */
final class Versions {

    private static final int MAX_REMEMBERED = 200_000;

    private final ObjectReader objects;
    private final ProposalReader reader;
    private final Scope scope;
    private final RepositoryPaths paths;
    private final Map<ObjectId, Facts> facts = new HashMap<>();
    private final Map<ObjectId, String> uncommitted = new HashMap<>();

    Versions(ObjectReader objects, ProposalReader reader, Scope scope, RepositoryPaths paths) {
        this.objects = objects;
        this.reader = reader;
        this.scope = scope;
        this.paths = paths;
    }

    /** Remembers the text of a file in the work tree, which the repository does not have. */
    void uncommitted(ObjectId id, String text) {
        uncommitted.put(id, text);
    }

    /** {@return what one file says} */
    Version of(BlobAt file) throws IOException {
        Facts known = facts.get(file.id());
        if (known == null) {
            known = read(file);
            if (facts.size() > MAX_REMEMBERED) {
                facts.clear();
            }
            facts.put(file.id(), known);
        }
        return new Version(
                paths.shown(file.path()), file.id().name(), known.status(), known.title(), scope.number(file.path()));
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

    private Facts read(BlobAt file) throws IOException {
        String text = uncommitted.get(file.id());
        if (text == null) {
            text = Blobs.top(objects, file.id());
        }
        Version version = reader.version(file.path(), text, "");
        return new Facts(version.status(), version.title());
    }

    private record Facts(String status, String title) {}
}
