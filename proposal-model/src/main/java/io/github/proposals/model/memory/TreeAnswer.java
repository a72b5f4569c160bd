package io.github.proposals.model.memory;

import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the files said when something was learnt from them.
 *
 * @param path which file was asked for
 * @param content the print of its text; nothing if it was only asked what stands there
 * @param target what stands there
 */
record TreeAnswer(String path, Optional<String> content, String target) {

    /** No text that is read is larger. */
    private static final int LARGEST = 8 << 20;

    static TreeAnswer text(String path, String content) {
        return new TreeAnswer(path, Optional.of(print(content.getBytes(StandardCharsets.UTF_8), 0)), "");
    }

    static TreeAnswer target(String path, SourceTree tree) {
        return new TreeAnswer(path, Optional.empty(), tree.find(path).name());
    }

    /** {@return whether the files say the same today} Nobody has to find out for that where the lines of a text are. */
    boolean holds(SourceTree tree) {
        return content.map(print -> tree.bytes(path, LARGEST)
                        .filter(bytes -> print(bytes, mark(bytes)).equals(print))
                        .isPresent())
                .orElseGet(() -> tree.find(path).name().equals(target));
    }

    /** {@return how long the byte order mark is, which is no part of a text} */
    private static int mark(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** {@return what tells bytes from any others, behind the first few} */
    static String print(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
