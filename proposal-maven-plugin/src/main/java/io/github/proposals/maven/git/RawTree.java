package io.github.proposals.maven.git;

import io.github.proposals.model.text.FileNames;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Steps through a tree as git stores it: for each entry mode, blank, name, zero and the bytes of the id. */
final class RawTree {

    private final byte[] raw;
    private int start;
    private int name;
    private int id;

    RawTree(byte[] raw) throws CorruptObjectException {
        this.raw = raw;
        read();
    }

    boolean isDone() {
        return start >= raw.length;
    }

    void next() throws CorruptObjectException {
        start = id + Constants.OBJECT_ID_LENGTH;
        read();
    }

    private void read() throws CorruptObjectException {
        if (!isDone()) {
            name = behind(start, ' ');
            id = behind(name, '\0');
            if (id + Constants.OBJECT_ID_LENGTH > raw.length) {
                throw new CorruptObjectException("a tree ends in the middle of an entry");
            }
        }
    }

    private int behind(int from, char end) throws CorruptObjectException {
        for (int i = from; i < raw.length; i++) {
            if (raw[i] == end) {
                return i + 1;
            }
        }
        throw new CorruptObjectException("a tree ends in the middle of an entry");
    }

    boolean isFolder() {
        return raw[start] == '4';
    }

    /** A symbolic link is none: what git stores of it is the name of another file. */
    boolean isFile() {
        return raw[start] == '1' && raw[start + 1] == '0';
    }

    /** {@return the name; nothing if it is not UTF-8} */
    Optional<String> name() {
        return FileNames.decoded(Arrays.copyOfRange(raw, name, id - 1));
    }

    boolean isNamed(byte[] wanted) {
        return Arrays.equals(raw, name, id - 1, wanted, 0, wanted.length);
    }

    ObjectId id() {
        return ObjectId.fromRaw(raw, id);
    }

    /** Goes over all entries with which both trees begin: most commits change one file of hundreds. */
    void skipSame(RawTree other) throws CorruptObjectException {
        int difference = Arrays.mismatch(raw, start, raw.length, other.raw, other.start, other.raw.length);
        int end = difference < 0 ? raw.length : start + difference;
        int shift = other.start - start;
        while (!isDone() && id + Constants.OBJECT_ID_LENGTH <= end) {
            next();
        }
        other.start = start + shift;
        other.read();
    }

    /** The order of git: a folder is sorted as if its name ended with a slash. */
    int compareTo(RawTree other) {
        int length = Math.min(id - 1 - name, other.id - 1 - other.name);
        int difference = Arrays.mismatch(raw, name, name + length, other.raw, other.name, other.name + length);
        return difference < 0
                ? Integer.compare(byteAt(length), other.byteAt(length))
                : Integer.compare(byteAt(difference), other.byteAt(difference));
    }

    private int byteAt(int index) {
        return name + index < id - 1 ? raw[name + index] & 0xff : isFolder() && name + index == id - 1 ? '/' : 0;
    }
}
