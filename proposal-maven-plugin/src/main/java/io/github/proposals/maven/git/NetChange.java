package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** The change under judgement as a whole: from where it begins to the files of today, whatever they were called. */
final class NetChange {

    private final Edges edges;

    NetChange(Edges edges) {
        this.edges = edges;
    }

    /**
     * {@return what is different}
     *
     * @param steps the steps in between, oldest first: they know of renames that one look from end to end cannot see
     */
    List<FileChange> of(ObjectId base, ObjectId head, List<Step> steps, List<FileChange> uncommitted)
            throws IOException {
        Map<String, BlobAt> origins = new HashMap<>();
        for (Step step : steps) {
            follow(origins, step.change());
        }
        List<FileChange> committed = connected(edges.between(base, head), origins);
        Map<String, FileChange> byPath = new HashMap<>();
        committed.forEach(change -> change.after().ifPresent(file -> byPath.put(file.path(), change)));
        List<FileChange> net = new ArrayList<>(committed);
        for (FileChange change : uncommitted) {
            Optional<FileChange> earlier = change.before().map(BlobAt::path).map(byPath::get);
            earlier.ifPresent(net::remove);
            FileChange whole =
                    new FileChange(earlier.isPresent() ? earlier.get().before() : change.before(), change.after());
            if (!whole.isNothing()) {
                net.add(whole);
            }
        }
        return net;
    }

    private static void follow(Map<String, BlobAt> origins, FileChange change) {
        if (change.before().isPresent() && change.after().isPresent()) {
            BlobAt before = change.before().get();
            BlobAt origin = origins.getOrDefault(before.path(), before);
            origins.put(change.after().get().path(), origin);
        }
    }

    private static List<FileChange> connected(List<FileChange> changes, Map<String, BlobAt> origins) {
        Map<String, FileChange> removals = new HashMap<>();
        changes.stream()
                .filter(FileChange::isRemoval)
                .forEach(it -> removals.put(it.before().orElseThrow().path(), it));
        List<FileChange> connected = new ArrayList<>();
        for (FileChange change : changes) {
            Optional<FileChange> removal = change.isAddition()
                    ? change.after()
                            .map(BlobAt::path)
                            .map(origins::get)
                            .map(BlobAt::path)
                            .map(removals::remove)
                    : Optional.empty();
            connected.add(removal.isPresent() ? new FileChange(removal.get().before(), change.after()) : change);
        }
        connected.removeIf(it -> it.isRemoval() && !removals.containsValue(it));
        return connected;
    }
}
