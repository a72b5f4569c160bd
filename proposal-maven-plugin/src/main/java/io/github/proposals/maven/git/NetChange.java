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
    List<BlobChange> of(ObjectId base, ObjectId head, List<Step> steps, List<BlobChange> uncommitted)
            throws IOException {
        Map<String, BlobAt> origins = new HashMap<>();
        for (Step step : steps) {
            follow(origins, step.change());
        }
        List<BlobChange> committed = connected(edges.between(base, head), origins);
        Map<String, BlobChange> byPath = new HashMap<>();
        Map<String, BlobChange> removed = new HashMap<>();
        for (BlobChange change : committed) {
            change.after().ifPresent(file -> byPath.put(file.path(), change));
            change.before().filter(file -> change.isRemoval()).ifPresent(file -> removed.put(file.path(), change));
        }
        List<BlobChange> net = new ArrayList<>(committed);
        for (BlobChange change : uncommitted) {
            // What was removed and is there again is one document.
            Optional<BlobChange> earlier = change.isAddition()
                    ? change.after().map(BlobAt::path).map(removed::get)
                    : change.before().map(BlobAt::path).map(byPath::get);
            earlier.ifPresent(net::remove);
            BlobChange whole =
                    new BlobChange(earlier.isPresent() ? earlier.get().before() : change.before(), change.after());
            if (!whole.isNothing()) {
                net.add(whole);
            }
        }
        return net;
    }

    private static void follow(Map<String, BlobAt> origins, BlobChange change) {
        if (change.before().isPresent() && change.after().isPresent()) {
            BlobAt before = change.before().get();
            BlobAt origin = origins.getOrDefault(before.path(), before);
            origins.put(change.after().get().path(), origin);
        }
    }

    private static List<BlobChange> connected(List<BlobChange> changes, Map<String, BlobAt> origins) {
        Map<String, BlobChange> removals = new HashMap<>();
        changes.stream()
                .filter(BlobChange::isRemoval)
                .forEach(it -> removals.put(it.before().orElseThrow().path(), it));
        List<BlobChange> connected = new ArrayList<>();
        for (BlobChange change : changes) {
            Optional<BlobChange> removal = change.isAddition()
                    ? change.after()
                            .map(BlobAt::path)
                            .map(origins::get)
                            .map(BlobAt::path)
                            .map(removals::remove)
                    : Optional.empty();
            connected.add(removal.isPresent() ? new BlobChange(removal.get().before(), change.after()) : change);
        }
        connected.removeIf(it -> it.isRemoval() && !removals.containsValue(it));
        return connected;
    }
}
