package io.github.proposals.model.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A commit, as far as people need it to find it again.
 *
 * @param id the whole hash, in hexadecimal digits
 * @param author the name of the author
 * @param authored when it was written, on the clock of its author
 * @param committed when it became part of this history: a rebase changes this and not {@code authored}
 * @param subject the first line of its message
 */
public record Commit(String id, String author, OffsetDateTime authored, OffsetDateTime committed, String subject) {

    private static final int SHORT = 8;

    /** {@return the start of the hash, long enough to be typed} */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** {@return the day on which it was written, where its author was} */
    public LocalDate day() {
        return authored.toLocalDate();
    }

    /** {@return whether {@code day} is the day of this commit, give or take the zones of the world and a rebase} */
    public boolean isAround(LocalDate day) {
        return !day.isBefore(authored.toLocalDate().minusDays(1))
                && !day.isAfter(committed.toLocalDate().plusDays(1));
    }

    /** {@return what to call it in a message: {@code commit 1a2b3c4d (Ada, 2026-03-02)}} */
    @Override
    public String toString() {
        return "commit " + shortId() + " (" + author + ", " + day() + ")";
    }
}
