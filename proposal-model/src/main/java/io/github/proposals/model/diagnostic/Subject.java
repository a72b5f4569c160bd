package io.github.proposals.model.diagnostic;

/**
 * What a finding is about. Whoever wants to know that asks here: the message is words for people, made last, and read back
 * by nobody. Two findings of one rule in one file about the same subject are the same one, in whatever words they are told.
 */
public sealed interface Subject {

    /** The file as a whole. */
    record File() implements Subject {}

    /** The header as a whole. */
    record Header() implements Subject {}

    /** The title. */
    record Title() implements Subject {}

    /**
     * A field of the header.
     *
     * @param name its name in the process; what the document says where the process does not know it
     */
    record Field(String name) implements Subject {}

    /**
     * What a field says.
     *
     * @param field the name of the field
     * @param value what is wrong in it
     */
    record Value(String field, String value) implements Subject {}

    /**
     * A person in a field.
     *
     * @param field the name of the field
     * @param name who it is, or who it ought to be
     */
    record Person(String field, String name) implements Subject {}

    /**
     * Another proposal that a field names.
     *
     * @param field the name of the field
     * @param target the other proposal
     */
    record Reference(String field, String target) implements Subject {}

    /**
     * A section of the text.
     *
     * @param name its name in the process
     */
    record Section(String name) implements Subject {}

    /**
     * A part of a section, such as a question, a term or a numbered decision.
     *
     * @param section the name of the section in the process
     * @param what the part, in the words of the document
     */
    record Part(String section, String what) implements Subject {}

    /**
     * Something that is to be recorded, wherever that is.
     *
     * @param what what the process calls it
     */
    record Recorded(String what) implements Subject {}

    /**
     * Words of the template.
     *
     * @param what what the process calls them, and the words
     */
    record Template(String what) implements Subject {}

    /**
     * The markup of the text.
     *
     * @param what what is done with it
     */
    record Markup(String what) implements Subject {}

    /**
     * All of the text behind a place, which readers do not see as its author does.
     *
     * @param by what hides it
     */
    record Rest(String by) implements Subject {}

    /**
     * A status.
     *
     * @param name what the document says
     */
    record Status(String name) implements Subject {}

    /**
     * A change of the status.
     *
     * @param from the status before
     * @param to the status after
     */
    record Step(String from, String to) implements Subject {}

    /**
     * Time that a proposal has to spend in a status.
     *
     * @param status the status
     * @param more how many days are left
     */
    record Days(String status, long more) implements Subject {}

    /**
     * The number of a proposal.
     *
     * @param number as it is written; empty if there is none
     */
    record Number(String number) implements Subject {}

    /**
     * A link.
     *
     * @param target where it leads
     */
    record Link(String target) implements Subject {}

    /**
     * The words of a link that leads to a proposal.
     *
     * @param said the proposal that they name
     * @param led the one to which it leads
     */
    record LinkWords(String said, String led) implements Subject {}

    /**
     * Another proposal that the running text names.
     *
     * @param id what it is called there
     */
    record Mention(String id) implements Subject {}

    /**
     * The list of proposals as a whole.
     *
     * @param part what beside its rows, such as {@code toctree}; empty for all of it
     */
    record Index(String part) implements Subject {

        /** All of it. */
        public Index() {
            this("");
        }
    }

    /**
     * What the list of proposals says of one of them.
     *
     * @param of the proposal, or what stands in its place
     * @param column what the cell shows; empty for the row as a whole
     */
    record Row(String of, String column) implements Subject {}

    /**
     * A column of the list of proposals.
     *
     * @param name its heading
     * @param group the heading of its table; empty if there is one table only
     */
    record Column(String name, String group) implements Subject {}

    /**
     * A status in the table that explains the statuses.
     *
     * @param status its name
     */
    record KeyRow(String status) implements Subject {}

    /**
     * A suppression or a waiver.
     *
     * @param what the rule, and the proposal where it is named
     */
    record Permission(String what) implements Subject {}

    /**
     * Nothing of the above, or nobody said what: it is told apart by its words.
     *
     * @param message what people read
     */
    record Other(String message) implements Subject {}
}
