package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds out how two trees differ. Folders that two trees have in common are never opened, what was found out once is
 * remembered, and so are the last trees that were read: each commit is compared with the one before it.
 */
final class Trees {

    private static final int MAX_DEPTH = 64;
    private static final int RECENT = 48;
    private static final byte[] EMPTY = {};

    /** No file can be called so. */
    private static final String UNNAMED = ".";

    private final ObjectReader reader;
    private final RememberedTrees remembered;
    private final Map<ObjectId, byte[]> recent = new LinkedHashMap<>(RECENT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, byte[]> eldest) {
            return size() > RECENT;
        }
    };

    Trees(ObjectReader reader, RememberedTrees remembered) {
        this.reader = reader;
        this.remembered = remembered;
    }

    /** Hears of files that are not the same in two trees; the id of a file that is not there is zero. */
    @FunctionalInterface
    interface Difference {

        /** One file differs. */
        void at(String path, ObjectId before, ObjectId after) throws IOException;
    }

    /** Tells how the files of one folder differ between two root trees, each of which may be missing (zero). */
    void compare(ObjectId before, ObjectId after, String folder, boolean deep, Difference difference)
            throws IOException {
        ObjectId one = before.equals(after) ? after : folder(before, folder);
        ObjectId other = before.equals(after) ? after : folder(after, folder);
        if (one.equals(other)) {
            return;
        }
        List<RememberedTrees.Difference> all = remembered.between(one, other, deep, () -> {
            List<RememberedTrees.Difference> found = new ArrayList<>();
            compare(
                    "",
                    one,
                    other,
                    deep ? MAX_DEPTH : 0,
                    (path, left, right) -> found.add(new RememberedTrees.Difference(path, left, right)));
            return found;
        });
        for (RememberedTrees.Difference it : all) {
            difference.at(below(folder, it.path()), it.before(), it.after());
        }
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** {@return the tree of a folder below a root tree; zero if there is none} */
    ObjectId folder(ObjectId root, String folder) throws IOException {
        return folder.isEmpty() || root.equals(ObjectId.zeroId())
                ? root
                : remembered.at(root, folder + "/", () -> {
                    ObjectId found = root;
                    for (String name : folder.split("/")) {
                        found = entry(found, name, RawTree::isFolder);
                    }
                    return found;
                });
    }

    /** {@return the file at a path below a root tree; zero if there is none} */
    ObjectId file(ObjectId root, String path) throws IOException {
        int slash = path.lastIndexOf('/');
        ObjectId folder = folder(root, path.substring(0, Math.max(0, slash)));
        String name = path.substring(slash + 1);
        return remembered.at(folder, name, () -> entry(folder, name, RawTree::isFile));
    }

    private ObjectId entry(ObjectId tree, String name, Predicate<RawTree> isWanted) throws IOException {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (RawTree entries = new RawTree(raw(tree)); !entries.isDone(); entries.next()) {
            if (isWanted.test(entries) && entries.isNamed(wanted)) {
                return entries.id();
            }
        }
        return ObjectId.zeroId();
    }

    private void compare(String folder, ObjectId before, ObjectId after, int depth, Difference difference)
            throws IOException {
        if (before.equals(after)) {
            return;
        }
        RawTree left = new RawTree(raw(before));
        RawTree right = new RawTree(raw(after));
        while (!left.isDone() || !right.isDone()) {
            left.skipSame(right);
            if (left.isDone() && right.isDone()) {
                return;
            }
            int order = left.isDone() ? 1 : right.isDone() ? -1 : left.compareTo(right);
            RawTree named = order <= 0 ? left : right;
            // What has no name that can be written is left out; where it is on disk, that is a finding.
            String name = named.name().orElse(UNNAMED);
            String path = below(folder, name);
            if (named.isFolder() && depth > 0 && !name.startsWith(".")) {
                ObjectId one = order <= 0 ? left.id() : ObjectId.zeroId();
                ObjectId other = order >= 0 ? right.id() : ObjectId.zeroId();
                compare(path, one, other, depth - 1, difference);
            } else if (!named.isFolder() && !name.equals(UNNAMED)) {
                ObjectId one = order <= 0 && left.isFile() ? left.id() : ObjectId.zeroId();
                ObjectId other = order >= 0 && right.isFile() ? right.id() : ObjectId.zeroId();
                if (!one.equals(other)) {
                    difference.at(path, one, other);
                }
            }
            if (order <= 0) {
                left.next();
            }
            if (order >= 0) {
                right.next();
            }
        }
    }

    private byte[] raw(ObjectId tree) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            return EMPTY;
        }
        byte[] raw = recent.get(tree);
        if (raw == null) {
            raw = reader.open(tree, Constants.OBJ_TREE).getCachedBytes();
            recent.put(tree, raw);
        }
        return raw;
    }
}
