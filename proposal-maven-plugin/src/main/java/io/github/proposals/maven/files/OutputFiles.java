package io.github.proposals.maven.files;

import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a goal leaves in the output folder, one for each format.
 *
 * @param folder the output folder
 * @param repository nothing is written through a link that leads out of it
 */
public record OutputFiles(Path folder, Repository repository) {

    /** Writes a value in each of these formats. */
    public <T> void write(List<TextFormat<T>> formats, T value) throws IOException {
        for (TextFormat<T> format : formats) {
            try {
                ReportFile.write(folder.resolve(format.fileName()), text -> format.write(value, text), repository);
            } catch (IOException e) {
                throw new IOException(format.fileName() + " cannot be written: " + e.getMessage(), e);
            }
        }
    }
}
