package io.github.proposals.maven.unchanged;

import io.github.proposals.model.text.SourceTree;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that a run asked the disk, with the answers. */
public final class Looks {

    /** Remembers nothing. */
    public static final Looks NONE = new Looks(false, Path.of(""));

    /** To ask more again would take as long as other work, and a large register needs the room. */
    private static final int MOST = 100_000;

    private final boolean wanted;
    private final Map<Look, Map<Path, String>> answers = new EnumMap<>(Look.class);
    private final Ground ground;
    private boolean complete = true;

    private Looks(boolean wanted, Path output) {
        this.wanted = wanted;
        this.ground = new Ground(output);
        for (Look look : Look.values()) {
            answers.put(look, new LinkedHashMap<>());
        }
    }

    /**
     * {@return the looks of a run that has not asked anything yet}
     *
     * @param output where the build writes: what is there is no answer to anything
     */
    public static Looks begin(Path output) {
        return new Looks(true, output);
    }

    /** {@return a tree that tells us what is asked of it} Its paths begin where {@code base} really is. */
    public SourceTree of(SourceTree tree, Path base) {
        if (!wanted) {
            return tree;
        }
        kind(base);
        return new WatchedTree(tree, real(base), this);
    }

    private static Path real(Path base) {
        try {
            return base.toRealPath();
        } catch (IOException e) {
            return base.toAbsolutePath().normalize();
        }
    }

    /** Something counts that nobody can ask the disk again. */
    public synchronized void uncertain() {
        complete = false;
        // Nobody asks for the rest any more, and in a large register it is as large as the register.
        answers.values().forEach(Map::clear);
    }

    /** Somebody wants to know what stands somewhere. */
    public void kind(Path path) {
        ask(Look.KIND, path);
    }

    /** Somebody is going to read a file. */
    public void content(Path path) {
        ask(Look.CONTENT, path);
    }

    /** Somebody is going to read what git knows about a folder. */
    public void git(Path folder) {
        ask(Look.GIT, folder);
    }

    void listing(Path folder) {
        ask(Look.LISTING, folder);
    }

    private synchronized void ask(Look look, Path path) {
        Map<Path, String> known = answers.get(look);
        if (!wanted || !complete || known.containsKey(path)) {
            return;
        }
        Optional<String> answer = isText(path) ? look.answer(path, ground) : Optional.empty();
        if (answer.isEmpty() || known.size() >= MOST) {
            uncertain();
        } else {
            known.put(path, answer.get());
        }
    }

    /** {@return whether it is the same path after it was written down} With {@code LC_ALL=C} Java has no text for an {@code ü}. */
    private static boolean isText(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * {@return whether another run can tell that nothing is different}
     *
     * @param began when the first question was asked
     */
    synchronized boolean canBeTold(Instant began) {
        return wanted
                && complete
                && answers.get(Look.CONTENT).keySet().stream().noneMatch(it -> Look.isFresh(it, began));
    }

    /** {@return whether all answers are still the same} */
    boolean holds() {
        return answers.entrySet().stream()
                .allMatch(look -> look.getValue().entrySet().stream()
                        .allMatch(
                                it -> look.getKey().answer(it.getKey(), ground).equals(Optional.of(it.getValue()))));
    }

    void write(DataOutput out) throws IOException {
        for (Map<Path, String> known : answers.values()) {
            out.writeInt(known.size());
            for (Map.Entry<Path, String> entry : known.entrySet()) {
                out.writeUTF(entry.getKey().toString());
                out.writeUTF(entry.getValue());
            }
        }
    }

    static Looks read(DataInput in, Path output) throws IOException {
        Looks looks = begin(output);
        for (Map<Path, String> known : looks.answers.values()) {
            int count = in.readInt();
            if (count > MOST) {
                throw new IOException("more than anybody has asked");
            }
            for (int i = 0; i < count; i++) {
                known.put(Path.of(in.readUTF()), in.readUTF());
            }
        }
        return looks;
    }
}
