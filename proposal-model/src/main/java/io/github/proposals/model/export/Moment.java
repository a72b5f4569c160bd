package io.github.proposals.model.export;

import io.github.proposals.model.history.Commit;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened.
 *
 * @param day where its author was
 * @param committed when it became part of the history
 * @param commit the whole hash
 * @param author the name of the author
 */
public record Moment(LocalDate day, Instant committed, String commit, String author) {

    static Moment of(Commit commit) {
        return new Moment(commit.day(), commit.committed().toInstant(), commit.id(), commit.author());
    }
}
