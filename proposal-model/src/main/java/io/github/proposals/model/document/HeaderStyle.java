package io.github.proposals.model.document;

/** The ways in which projects write the labelled values at the top of a proposal. */
public enum HeaderStyle {
    /** {@code status: draft} between two {@code ---} lines at the very top. */
    FRONT_MATTER("YAML front matter"),
    /** A table with the columns Field and Value. */
    FIELD_TABLE("a 'Field | Value' table"),
    /** {@code **Status**: Draft}, a paragraph or a line each. */
    BOLD_LINES("bold '**Field**: value' lines"),
    /** {@code - Status: Draft}, an item each. */
    BULLET_LIST("a bullet list"),
    /** {@code Status: Draft}, a line each. */
    PLAIN_LINES("plain 'Field: value' lines"),
    /** {@code ## Status} with the value below. */
    HEADING_PER_FIELD("a heading for each field"),
    /** There is no header. */
    NONE("no header");

    private final String words;

    HeaderStyle(String words) {
        this.words = words;
    }

    /** {@return the style in words, to follow "the header is written as"} */
    public String words() {
        return words;
    }
}
