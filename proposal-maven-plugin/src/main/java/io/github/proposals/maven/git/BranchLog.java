package io.github.proposals.maven.git;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** What git writes down wherever a branch is moved. A fresh clone knows nothing of it. */
final class BranchLog {

    private static final int LONGEST_LINE = 1 << 14;

    private BranchLog() {}

    /** {@return the commit at which a branch was before it was moved to where it is} */
    static Optional<ObjectId> before(Path root, String branch) throws IOException {
        Path logs = GitFolder.of(root).common().resolve("logs").resolve(Constants.R_HEADS);
        Path log = logs.resolve(branch).normalize();
        if (branch.isEmpty() || !log.startsWith(logs) || !Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String[] lines = end(log).strip().split("\n");
        String id = lines[lines.length - 1].split(" ", 2)[0];
        return ObjectId.isId(id) ? Optional.of(ObjectId.fromString(id)) : Optional.empty();
    }

    private static String end(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long length = file.length();
            byte[] bytes = new byte[(int) Math.min(length, LONGEST_LINE)];
            file.seek(length - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
