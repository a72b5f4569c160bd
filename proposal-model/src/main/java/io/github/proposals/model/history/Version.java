package io.github.proposals.model.history;

import java.util.Optional;

/**
 * A document as it was at one time: what its header said then.
 *
 * @param path where it was, relative to the folder where the build runs
 * @param content names the text: equal for equal texts
 * @param status the status, spelled as the process spells it if it is one of those; empty if it had none
 * @param title the title, as far as it could be read; may be empty
 * @param number the number that its file name gave it; nothing while it was not assigned
 */
public record Version(String path, String content, String status, String title, Optional<Integer> number) {

    /** {@return the name of the file} */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
