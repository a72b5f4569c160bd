package io.github.proposals.maven.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The day up to which time counts that has passed: the same for the same commit, whenever it is built. */
public final class AsOf {

    private AsOf() {}

    /**
     * {@return what somebody has said; without that, the later one of two days that belong to the commit; without these,
     * today}
     */
    static LocalDate day(
            Optional<LocalDate> said, Optional<LocalDate> built, Optional<LocalDate> committed, LocalDate today) {
        return said.orElseGet(() -> Stream.of(built, committed)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(today));
    }

    /** {@return the day of {@code project.build.outputTimestamp}, which is a time, or seconds, or a word for "none"} */
    public static Optional<LocalDate> built(String timestamp) {
        try {
            if (timestamp != null && timestamp.matches("[0-9]{2,12}")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(timestamp))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate());
            }
            return Optional.ofNullable(timestamp)
                    .map(it -> OffsetDateTime.parse(it.strip())
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDate());
        } catch (DateTimeException e) {
            // Maven itself takes what it cannot read for "not reproducible".
            return Optional.empty();
        }
    }
}
