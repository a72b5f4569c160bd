package io.github.proposals.maven.git;

import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Opens the repository again for whoever asks for an old text, so that nothing stays open between. */
final class OldTexts implements Contents {

    private final Path root;
    private final Map<String, Path> uncommitted;

    OldTexts(Path root, Map<String, Path> uncommitted) {
        this.root = root;
        this.uncommitted = Map.copyOf(uncommitted);
    }

    @Override
    public Optional<String> read(Version version) {
        return read(version.content().replaceFirst("[+].*", ""));
    }

    @Override
    public Optional<String> header(Version version) {
        int header = version.content().indexOf('+');
        return header < 0 ? Optional.empty() : read(version.content().substring(header + 1));
    }

    private Optional<String> read(String id) {
        try {
            Path file = uncommitted.get(id);
            if (file != null) {
                byte[] bytes = Files.readAllBytes(file);
                return Optional.of(Blobs.text(bytes, bytes.length));
            }
            try (OpenRepository open = OpenRepository.again(root)) {
                return Optional.of(Blobs.whole(open.reader(), ObjectId.fromString(id)))
                        .filter(text -> !text.isEmpty());
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
