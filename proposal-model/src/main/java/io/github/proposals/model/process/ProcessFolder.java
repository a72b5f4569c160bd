package io.github.proposals.model.process;

import io.github.proposals.model.text.SourceText;
import java.util.Optional;

/** A folder with a process: its {@code process.yaml}, and the templates beside it. */
public interface ProcessFolder {

    /** The file that makes a folder one of these. */
    String FILE = "process.yaml";

    /** {@return the id of the process, which is the name of the folder as well} */
    String id();

    /** {@return the jar or folder that brings it along, in words; empty for those of the library} */
    String from();

    /** {@return the text of a file in it, such as {@code template.md}; nothing if there is none} */
    Optional<String> file(String name);

    /** {@return its {@code process.yaml} as people see it} */
    default String path() {
        return (from().isEmpty() ? id() : from() + "!/" + SharedProcesses.FOLDER + id()) + "/" + FILE;
    }

    /** {@return the text of its {@code process.yaml}} */
    default Optional<SourceText> source() {
        return file(FILE).map(text -> new SourceText(path(), text));
    }

    /** {@return id and origin: {@code team-rfc of team-rfc-1.2.jar}} */
    default String words() {
        return id() + (from().isEmpty() ? "" : " of " + from());
    }
}
