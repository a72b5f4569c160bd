package io.github.proposals.model.text;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The names of files as text. On disk they are bytes, as they are in git; here they are UTF-8, whatever the locale: in a
 * bare container with {@code LC_ALL=C} Java cannot put an {@code ü} into a path, unless it comes as a URI.
 */
public final class FileNames {

    private static final HexFormat HEX = HexFormat.of();

    private FileNames() {}

    /**
     * {@return the file that a path with {@code /} names, seen from a folder}
     *
     * @throws InvalidPathException if no file can have that name
     */
    public static Path resolve(Path folder, String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            return folder.resolve(fromBytes(path, e));
        }
    }

    /** {@return a path with {@code /}} Bytes that are no UTF-8 are written as {@code \xff}, which names no file. */
    public static String text(Path path) {
        String text = slashes(path, path.toString());
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(decoded(bytes(name)).orElseGet(() -> escaped(bytes(name)))));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    /** {@return whether {@link #text} tells all of a path, so that {@link #resolve} finds it again} */
    public static boolean isText(Path path) {
        if (path.toString().indexOf('\uFFFD') >= 0) {
            for (Path name : path) {
                if (decoded(bytes(name)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return some bytes as text, if they are UTF-8} */
    public static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** {@return some bytes as text for people} What is not ASCII is written as {@code \xff}. */
    public static String escaped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(each >= ' ' && each < 0x7f ? String.valueOf((char) each) : "\\x" + HEX.toHexDigits(each));
        }
        return text.toString();
    }

    private static Path fromBytes(String path, InvalidPathException failure) {
        if (path.indexOf('\0') >= 0) {
            throw failure;
        }
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(path));
        } catch (CharacterCodingException e) {
            throw failure;
        }
        StringBuilder uri = new StringBuilder("file:///");
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            uri.append(next == '/' ? "/" : "%" + HEX.toHexDigits(next));
        }
        try {
            Path absolute = Path.of(URI.create(uri.toString()));
            return path.startsWith("/") ? absolute : absolute.getRoot().relativize(absolute);
        } catch (IllegalArgumentException e) {
            throw failure;
        }
    }

    private static byte[] bytes(Path name) {
        Path root = name.getFileSystem().getRootDirectories().iterator().next();
        String uri = root.resolve(name).toUri().getRawPath();
        ByteBuffer bytes = ByteBuffer.allocate(uri.length());
        for (int i = uri.lastIndexOf('/', uri.length() - 2) + 1; i < uri.length() && uri.charAt(i) != '/'; i++) {
            if (uri.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(uri, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) uri.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** On systems where a backslash separates nothing it may stand in a name. */
    private static String slashes(Path path, String text) {
        return path.getFileSystem().getSeparator().equals("\\") ? text.replace('\\', '/') : text;
    }
}
