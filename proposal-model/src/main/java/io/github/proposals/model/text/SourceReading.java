package io.github.proposals.model.text;

/** What came of reading a file: its text, or the reason why there is none. */
public sealed interface SourceReading {

    /**
     * The file was read.
     *
     * @param source its text, without the byte order mark
     */
    record Text(SourceText source) implements SourceReading {}

    /**
     * The file is there, but is not text in UTF-8.
     *
     * @param intact the text before the first wrong byte, so that its place can be shown
     */
    record NotUtf8(SourceText intact) implements SourceReading {}

    /**
     * The file cannot be read.
     *
     * @param path the file
     * @param reason in words, to follow "cannot be read: "
     */
    record Unreadable(String path, String reason) implements SourceReading {}
}
