package io.github.proposals.maven.files;

import io.github.proposals.model.memory.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A memory in a file, which is replaced as a whole. What another edition of this program wrote is not read.
 *
 * @param file where it is
 * @param edition what tells this edition from others
 * @param repository nothing is read or written through a link that leads out of it
 * @param details hears why nothing is kept
 */
public record MemoryFile(Path file, String edition, Repository repository, Consumer<String> details) implements Memory {

    @Override
    public Optional<InputStream> recall() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || repository.isLeft(file)) {
            return Optional.empty();
        }
        byte[] wanted = head();
        InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        boolean ours = false;
        try {
            ours = new String(stream.readNBytes(wanted.length), StandardCharsets.UTF_8)
                    .equals(new String(wanted, StandardCharsets.UTF_8));
        } finally {
            if (!ours) {
                stream.close();
            }
        }
        return ours ? Optional.of(stream) : Optional.empty();
    }

    @Override
    public void keep(Content content) throws IOException {
        try {
            ReportFile.put(
                    file,
                    stream -> {
                        stream.write(head());
                        content.to(stream);
                    },
                    repository);
        } catch (IOException e) {
            details.accept("What was learnt from the proposals is not kept: " + e.getMessage());
            throw e;
        }
    }

    private byte[] head() {
        return (edition + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
