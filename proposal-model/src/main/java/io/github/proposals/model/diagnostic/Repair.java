package io.github.proposals.model.diagnostic;

/**
 * A change that makes a finding go away and can do no harm. It says what to change and leaves to the one who applies it
 * how that is written in the document at hand.
 */
public sealed interface Repair {

    /**
     * Gives a field of the header a value, and adds the field where it is missing.
     *
     * @param path the document
     * @param field the name of the field in the process
     * @param value what it shall say
     */
    record SetField(String path, String field, String value) implements Repair {}

    /**
     * Adds a proposal to those that a field of the header names.
     *
     * @param path the document
     * @param field the name of the field in the process
     * @param other the document of the proposal to name
     */
    record AddReference(String path, String field, String other) implements Repair {}

    /**
     * Brings the fields of the header into the order of the process.
     *
     * @param path the document
     */
    record OrderFields(String path) implements Repair {}

    /** Brings the list of all proposals up to date. */
    record UpdateIndex() implements Repair {}
}
