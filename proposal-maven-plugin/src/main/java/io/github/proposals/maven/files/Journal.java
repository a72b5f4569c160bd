package io.github.proposals.maven.files;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is about to happen to the files of a directory, so that a later run can finish or undo it.
 *
 * @param intention what a person asked for, as a digest
 * @param entries the files; the place in this list is the number in the name of the new file
 * @param ready whether all new files are there, whole: from then on it is finished, before that it is undone
 */
record Journal(String intention, List<Entry> entries, boolean ready) {

    /** What follows a journal as soon as all new files are there. */
    static final String READY = "ready\n";

    private static final String FIRST = "proposal-maven-plugin journal 1";
    private static final Pattern ENTRY =
            Pattern.compile("(" + Digest.NOTHING + "|[0-9a-f]{64}) (" + Digest.NOTHING + "|[0-9a-f]{64}) (\\S+)");

    /**
     * One file.
     *
     * @param path relative to the directory, with {@code /}
     * @param before the digest of its bytes
     * @param after the digest of its bytes afterwards
     */
    record Entry(String path, String before, String after) {}

    /** {@return the text of a journal that is not ready} It ends with a digest of itself. */
    String text() {
        StringBuilder text =
                new StringBuilder(FIRST).append('\n').append(intention).append('\n');
        for (Entry entry : entries) {
            text.append(entry.before()).append(' ').append(entry.after()).append(' ');
            text.append(URLEncoder.encode(entry.path(), StandardCharsets.UTF_8)).append('\n');
        }
        return text + Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** {@return the journal that a text is; nothing if it is torn, of another version, or none at all} */
    static Optional<Journal> parse(String file) {
        String text = withoutHalfAMark(file);
        boolean ready = text.endsWith("\n" + READY);
        String[] lines = (ready ? text.substring(0, text.length() - READY.length()) : text).split("\n");
        if (lines.length < 3 || !lines[0].equals(FIRST)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 2; i < lines.length - 1; i++) {
            Matcher entry = ENTRY.matcher(lines[i]);
            if (!entry.matches()) {
                return Optional.empty();
            }
            try {
                String path = URLDecoder.decode(entry.group(3), StandardCharsets.UTF_8);
                entries.add(new Entry(path, entry.group(1), entry.group(2)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        Journal journal = new Journal(lines[1], List.copyOf(entries), ready);
        return Optional.of(journal).filter(it -> text.equals(it.text() + (ready ? READY : "")));
    }

    /** A run that was stopped while it wrote the mark had written all else. */
    private static String withoutHalfAMark(String text) {
        int last = text.lastIndexOf('\n') + 1;
        return READY.startsWith(text.substring(last)) ? text.substring(0, last) : text;
    }
}
