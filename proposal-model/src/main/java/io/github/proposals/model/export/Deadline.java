package io.github.proposals.model.export;

import io.github.proposals.model.proposal.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that somebody waits for.
 *
 * @param path the file of the proposal
 * @param id what people call it
 * @param title its title
 * @param what what is due, such as {@code Review Date}
 * @param day the day
 * @param since when the document was last changed; nothing without a repository
 */
public record Deadline(String path, String id, String title, String what, LocalDate day, Optional<Instant> since) {

    static Deadline of(Proposal proposal, String what, LocalDate day, Optional<Instant> since) {
        return new Deadline(proposal.path(), proposal.id(), proposal.titleText(), what, day, since);
    }
}
