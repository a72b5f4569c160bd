package io.github.proposals.model.hostile;

import io.github.proposals.model.KeptInHand;
import io.github.proposals.model.Proposals;
import io.github.proposals.model.memory.KnownPages;
import io.github.proposals.model.memory.Learnt;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * What somebody made of memories that runs of ours had kept.
 *
 * @param process of whose proposals something is known
 * @param files what is known of documents
 * @param texts what is known of old texts
 * @param pages what is known of pages
 */
record MadeUpMemory(String process, byte[] files, byte[] texts, byte[] pages) {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** What tells for which process and under which settings it was learnt; nobody who changes that is believed. */
    private static final int HEAD = 100;

    private static final int MOST = 30;
    private static final String PREMISES = "premises";
    private static final SourceTree FILES = SourceTree.of("", Map.of("a.md", "# A\n"));
    private static final Map<String, MadeUpMemory> WHOLE = new ConcurrentHashMap<>();

    /** {@return the memories of a register, with pieces of {@code text} in them} */
    static MadeUpMemory of(String process, String text) throws IOException {
        MadeUpMemory whole = WHOLE.get(process);
        if (whole == null) {
            whole = new MadeUpMemory(process, learnt(process), oldTexts(), oldPages());
            WHOLE.put(process, whole);
        }
        return new MadeUpMemory(process, over(whole.files, text), over(whole.texts, text), over(whole.pages, text));
    }

    /** Whoever believes it may be told anything, but is not ended by it. */
    void ask() throws IOException {
        KeptInHand memory = new KeptInHand();
        memory.kept = Optional.of(files);
        judge(process, memory);
        memory.kept = Optional.of(texts);
        new Learnt(memory, PREMISES).recall("text 7", in -> in.text() + in.text());
        memory.kept = Optional.of(pages);
        new KnownPages(memory, PREMISES, MadeUpMemory::page).recall("page 7", "key", FILES);
    }

    private static byte[] learnt(String process) throws IOException {
        KeptInHand memory = new KeptInHand();
        judge(process, memory);
        return memory.kept.orElseThrow();
    }

    private static void judge(String process, KeptInHand memory) throws IOException {
        Proposals.in(SourceTree.of("", FuzzedReader.register(process)), BuiltInProcesses.get(process))
                .remembering(memory)
                .judge(DAY);
    }

    private static byte[] oldTexts() {
        KeptInHand memory = new KeptInHand();
        Learnt learnt = new Learnt(memory, PREMISES);
        for (int i = 0; i < 20; i++) {
            learnt.learn("text " + i, out -> {
                out.text("Draft");
                out.text("Cache answers");
            });
        }
        learnt.keep();
        return memory.kept.orElseThrow();
    }

    private static byte[] oldPages() {
        KeptInHand memory = new KeptInHand();
        KnownPages known = new KnownPages(memory, PREMISES, MadeUpMemory::page);
        for (int i = 0; i < 20; i++) {
            known.learn(
                    "page " + i,
                    "key",
                    FILES,
                    files -> files.read("a.md").toString(),
                    text -> List.of(new KnownPages.Made("a.html", "a page", List.of("a.png"))));
        }
        known.keep();
        return memory.kept.orElseThrow();
    }

    private static Optional<byte[]> page(String path) {
        return Optional.of("a page".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] over(byte[] whole, String text) {
        byte[] bytes = whole.clone();
        byte[] other = text.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(text.hashCode());
        int last = bytes.length - Long.BYTES;
        for (int left = Math.min(MOST, other.length); left > 0; left--) {
            bytes[HEAD + random.nextInt(last - HEAD)] = other[random.nextInt(other.length)];
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, last);
        return ByteBuffer.wrap(bytes).putLong(last, sum.getValue()).array();
    }
}
