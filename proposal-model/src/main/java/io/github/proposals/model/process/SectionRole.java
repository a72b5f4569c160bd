package io.github.proposals.model.process;

/** What a section is for, whatever its process calls it. */
public enum SectionRole {
    /** Nothing that others look for. */
    NONE,
    /** It says in short what is proposed. */
    SUMMARY
}
