package io.github.proposals.model.hostile;

import static io.github.proposals.model.hostile.Hostile.MEGABYTE;
import static io.github.proposals.model.hostile.Hostile.hostile;
import static io.github.proposals.model.hostile.Hostile.lines;
import static io.github.proposals.model.hostile.Hostile.open;
import static io.github.proposals.model.hostile.Hostile.times;

import java.util.stream.Stream;

/** What may stand in front of everything else. */
final class HostileTops {

    private HostileTops() {}

    /** What stands at the very top, where front matter may be. */
    static Stream<Hostile> tops() {
        return Stream.of(
                hostile("front matter of 1,000 lines", "---\n" + lines(900, i -> "a" + i + ": b") + "---\n"),
                open("front matter of 100,000 lines", "---\n" + lines(100_000, i -> "a" + i + ": b") + "---\n"),
                hostile("a value of 1 MB in front matter", "---\nstatus: " + times("word ", MEGABYTE) + "\n---\n"),
                hostile("front matter that is never closed", "---\nstatus: Draft\n"),
                hostile("empty front matter", "---\n---\n"),
                hostile("1 MB of lines across the page", times("---\n", MEGABYTE)),
                hostile("a word of 1 MB", "a".repeat(MEGABYTE)),
                hostile("zero characters", "\0".repeat(100)));
    }
}
