package io.github.proposals.maven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Finds out how two trees differ. Folders that two trees have in common are never opened, which folder a path leads to
 * is remembered, and so are the last trees that were read: each commit is compared with the one before it.
 */
final class Trees {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_REMEMBERED = 500_000;
    private static final int RECENT = 48;
    private static final byte[] EMPTY = {};

    /** No file can be called so. */
    private static final String UNNAMED = ".";

    private final ObjectReader reader;
    private final Map<Child, ObjectId> children = new HashMap<>();
    private final Map<ObjectId, byte[]> recent = new LinkedHashMap<>(RECENT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, byte[]> eldest) {
            return size() > RECENT;
        }
    };

    Trees(ObjectReader reader) {
        this.reader = reader;
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
        if (!before.equals(after)) {
            compare(folder, folder(before, folder), folder(after, folder), deep ? MAX_DEPTH : 0, difference);
        }
    }

    /** {@return the tree of a folder below a root tree; zero if there is none} */
    ObjectId folder(ObjectId root, String folder) throws IOException {
        ObjectId found = root;
        if (!folder.isEmpty()) {
            for (String name : folder.split("/")) {
                found = child(found, name);
            }
        }
        return found;
    }

    /** {@return the file at a path below a root tree; zero if there is none} */
    ObjectId file(ObjectId root, String path) throws IOException {
        int slash = path.lastIndexOf('/');
        byte[] wanted = path.substring(slash + 1).getBytes(StandardCharsets.UTF_8);
        ObjectId folder = folder(root, path.substring(0, Math.max(0, slash)));
        for (RawTree entries = new RawTree(raw(folder)); !entries.isDone(); entries.next()) {
            if (entries.isFile() && entries.isNamed(wanted)) {
                return entries.id();
            }
        }
        return ObjectId.zeroId();
    }

    private ObjectId child(ObjectId tree, String name) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            return tree;
        }
        Child key = new Child(tree, name);
        ObjectId known = children.get(key);
        if (known == null) {
            known = find(tree, name);
            if (children.size() > MAX_REMEMBERED) {
                children.clear();
            }
            children.put(key, known);
        }
        return known;
    }

    private ObjectId find(ObjectId tree, String name) throws IOException {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (RawTree entries = new RawTree(raw(tree)); !entries.isDone(); entries.next()) {
            if (entries.isFolder() && entries.isNamed(wanted)) {
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
            String path = folder.isEmpty() ? name : folder + "/" + name;
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

    private record Child(AnyObjectId tree, String name) {}
}
