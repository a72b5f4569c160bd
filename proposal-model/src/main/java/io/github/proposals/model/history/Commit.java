package io.github.proposals.model.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What hosts write when they merge: {@code Add power meters (#123)}. */
    private static final Pattern MERGED = Pattern.compile("\\(#(\\d{1,9})\\)\\s*$|^Merge pull request #(\\d{1,9})\\b");

    /** {@return the start of the hash, long enough to be typed} */
    public String shortId() {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** {@return the number of the pull request that brought it, if the subject says so} */
    public Optional<String> pullRequest() {
        Matcher matcher = MERGED.matcher(subject);
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** {@return whether its subject is one that {@code git revert} writes} */
    public boolean isRevert() {
        return subject.startsWith("Revert \"");
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
