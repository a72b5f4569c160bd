package io.github.proposals.maven.git;

import io.github.proposals.model.history.Contents;
import io.github.proposals.model.history.OldText;
import io.github.proposals.model.history.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

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
        return read(List.of(version), this::text).get(0);
    }

    @Override
    public Optional<String> header(Version version) {
        return read(List.of(version), this::header).get(0);
    }

    @Override
    public List<Optional<OldText>> read(List<Version> versions) {
        return read(versions, (reader, it) -> text(reader, it).map(text -> new OldText(text, header(reader, it))));
    }

    /** What is read of one version. */
    @FunctionalInterface
    private interface Part<T> {

        Optional<T> of(ObjectReader reader, Version version);
    }

    /** {@return a part of each; nothing of those that cannot be read} */
    private <T> List<Optional<T>> read(List<Version> versions, Part<T> part) {
        try (OpenRepository open = OpenRepository.again(root)) {
            return versions.stream().map(it -> part.of(open.reader(), it)).toList();
        } catch (IOException | RuntimeException e) {
            return versions.stream().map(it -> Optional.<T>empty()).toList();
        }
    }

    private Optional<String> text(ObjectReader reader, Version version) {
        return read(reader, version.content().replaceFirst("[+].*", ""));
    }

    private Optional<String> header(ObjectReader reader, Version version) {
        int header = version.content().indexOf('+');
        return header < 0 ? Optional.empty() : read(reader, version.content().substring(header + 1));
    }

    private Optional<String> read(ObjectReader reader, String id) {
        try {
            Path file = uncommitted.get(id);
            if (file != null) {
                byte[] bytes = Files.readAllBytes(file);
                return Optional.of(Blobs.text(bytes, bytes.length));
            }
            return Optional.of(Blobs.whole(reader, ObjectId.fromString(id))).filter(text -> !text.isEmpty());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
