package io.github.proposals.model.memory;

import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SharedTexts;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What a memory holds: the premises, an entry for each file, the texts that entries share, and a sum of all that by which a
 * torn file shows.
 *
 * @param entries by path
 * @param shared the texts
 */
record KeptFiles(Map<String, byte[]> entries, SharedTexts shared) {

    /** The form of entries. */
    private static final String FORM = "proposals 1 ";

    /** One file out of thousands has so much to say; it is read again. */
    private static final int LARGEST = 100_000;

    /** So much is kept of all files together. */
    private static final int MOST = 64 << 20;

    /** An entry that is made when it is written. */
    record Entry(String path, Supplier<byte[]> content) {}

    private static KeptFiles none() {
        return new KeptFiles(Map.of(), new SharedTexts());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** {@return an entry, which nobody needs any more} */
    Optional<byte[]> take(String path) {
        return entries.isEmpty() ? Optional.empty() : Optional.ofNullable(entries.remove(path));
    }

    /** {@return what {@code memory} holds; nothing if it rests on other premises, or is not whole} */
    static KeptFiles of(Memory memory, String premises) {
        try (InputStream stream = memory.recall().orElse(InputStream.nullInputStream())) {
            CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(stream, 1 << 16), new CRC32C());
            DataInputStream in = new DataInputStream(checked);
            if (!in.readUTF().equals(FORM + premises)) {
                return none();
            }
            Map<String, byte[]> entries = new HashMap<>();
            int left = MOST;
            for (String path = in.readUTF(); !path.isEmpty(); path = in.readUTF()) {
                byte[] entry = bytes(in, LARGEST);
                left -= entry.length;
                entries.put(path, entry);
                if (left < 0) {
                    return none();
                }
            }
            byte[] texts = bytes(in, MOST);
            long sum = checked.getChecksum().getValue();
            return in.readLong() == sum && in.read() < 0 ? new KeptFiles(entries, shared(texts)) : none();
        } catch (IOException | IllegalArgumentException e) {
            return none();
        }
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new IOException("an entry is too large");
        }
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new IOException("an entry is not whole");
        }
        return bytes;
    }

    private static SharedTexts shared(byte[] texts) {
        CompactReader in = new CompactReader(SharedTexts.none(), "", texts);
        return SharedTexts.of(in.all(in::text));
    }

    /** Keeps entries, and the texts that they share, for the next run. */
    void keep(Memory memory, String premises, Stream<Entry> all) {
        try {
            memory.keep(out -> write(premises, shared, all, out));
        } catch (IOException e) {
            // The next run takes longer, that is all: whoever keeps it may tell that.
            return;
        }
    }

    /** Writes entries as long as there is room for them. */
    private static void write(String premises, SharedTexts shared, Stream<Entry> entries, OutputStream stream)
            throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(stream, 1 << 16), new CRC32C());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeUTF(FORM + premises);
        int left = MOST;
        for (Iterator<Entry> all = entries.iterator(); all.hasNext() && left > LARGEST; ) {
            Entry entry = all.next();
            byte[] content = entry.content().get();
            if (content.length <= LARGEST) {
                out.writeUTF(entry.path());
                out.writeInt(content.length);
                out.write(content);
                left -= content.length;
            }
        }
        out.writeUTF("");
        CompactWriter texts = new CompactWriter(SharedTexts.none(), "");
        texts.all(shared.all(), texts::text);
        out.writeInt(texts.written().length);
        out.write(texts.written());
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }
}
