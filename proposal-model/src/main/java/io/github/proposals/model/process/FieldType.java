package io.github.proposals.model.process;

/** What the value of a field is. */
public enum FieldType {
    /** Any text. */
    TEXT,
    /** The number of the proposal. */
    NUMBER,
    /** The title of the proposal. */
    TITLE,
    /** The status of the proposal. */
    STATUS,
    /** The type of the proposal, one of a list. */
    TYPE,
    /** One of a list. */
    CHOICE,
    /** Persons and teams. */
    PEOPLE,
    /** A day. */
    DATE,
    /** The days from one to another. */
    PERIOD,
    /** Addresses on the web. */
    LINKS,
    /** Other proposals of the same process. */
    PROPOSALS
}
