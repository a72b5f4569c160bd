package io.github.proposals.maven.git;

import io.github.proposals.model.history.Commit;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Turns commits into what people need of them. What strangers wrote into them is cut short and cannot steer a console. */
final class Commits {

    private static final int LONGEST = 200;

    private final RevWalk walk;
    private final Map<ObjectId, Commit> known = new HashMap<>();

    Commits(RevWalk walk) {
        this.walk = walk;
    }

    /** {@return the commit in our words} */
    Commit of(RevCommit commit) throws IOException {
        Commit plain = known.get(commit);
        if (plain == null) {
            plain = read(commit);
            known.put(commit.copy(), plain);
        }
        return plain;
    }

    private Commit read(RevCommit commit) throws IOException {
        walk.parseBody(commit);
        PersonIdent author = commit.getAuthorIdent();
        OffsetDateTime committed = time(commit.getCommitterIdent(), commit);
        Commit plain = new Commit(
                commit.name(),
                author == null ? "" : line(author.getName()),
                author == null ? committed : time(author, commit),
                committed,
                line(commit.getShortMessage()));
        commit.disposeBody();
        return plain;
    }

    private static OffsetDateTime time(PersonIdent person, RevCommit commit) {
        if (person == null) {
            return Instant.ofEpochSecond(commit.getCommitTime()).atOffset(ZoneOffset.UTC);
        }
        return person.getWhenAsInstant().atOffset(person.getZoneOffset());
    }

    /** {@return a text as one short line without control characters} */
    static String line(String text) {
        String line = plain(text);
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** {@return a text as one line without control characters} */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
