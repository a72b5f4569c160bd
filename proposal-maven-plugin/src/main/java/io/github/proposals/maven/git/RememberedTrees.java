package io.github.proposals.maven.git;

import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What stands in trees, and how two of them differ, is found out once: git gives other trees other names.
 *
 * @param learnt knows what was found out in earlier runs, and in this one
 */
record RememberedTrees(Learnt learnt) {

    /** Finds something out by reading trees. */
    @FunctionalInterface
    interface Finding<T> {

        /** {@return what came of it} */
        T find() throws IOException;
    }

    /**
     * A file that is not the same in two trees.
     *
     * @param path below both
     * @param before names its text; zero if it is not there
     * @param after the same in the other tree
     */
    record Difference(String path, ObjectId before, ObjectId after) {}

    /** {@return what stands at a path below a tree, which ends with a slash if it is a folder} */
    ObjectId at(ObjectId tree, String path, Finding<ObjectId> finding) throws IOException {
        String name = tree.name() + ":" + path;
        Optional<ObjectId> known = learnt.recall(name, RememberedTrees::id);
        if (known.isPresent()) {
            return known.get();
        }
        ObjectId found = finding.find();
        learnt.learn(name, out -> id(out, found));
        return found;
    }

    /** {@return how two trees differ, also below their folders if {@code deep}} */
    List<Difference> between(ObjectId before, ObjectId after, boolean deep, Finding<List<Difference>> finding)
            throws IOException {
        String name = before.name() + (deep ? "..." : "..") + after.name();
        Optional<List<Difference>> known =
                learnt.recall(name, in -> in.all(() -> new Difference(in.text(), id(in), id(in))));
        if (known.isPresent()) {
            return known.get();
        }
        List<Difference> found = finding.find();
        learnt.learn(
                name,
                out -> out.all(found, it -> {
                    out.text(it.path());
                    id(out, it.before());
                    id(out, it.after());
                }));
        return found;
    }

    private static void id(CompactWriter out, ObjectId id) {
        byte[] bytes = new byte[Constants.OBJECT_ID_LENGTH];
        id.copyRawTo(bytes, 0);
        out.bytes(bytes);
    }

    private static ObjectId id(CompactReader in) {
        return ObjectId.fromRaw(in.bytes());
    }
}
