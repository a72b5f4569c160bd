package io.github.proposals.maven;

import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files that a goal leaves in the output folder, one for each format.
 *
 * @param folder the output folder
 * @param repository nothing is written through a link that leads out of it
 */
record OutputFiles(Path folder, Repository repository) {

    /** Writes a value in each of these formats. */
    <T> void write(List<TextFormat<T>> formats, T value) throws MojoExecutionException {
        for (TextFormat<T> format : formats) {
            try {
                ReportFile.write(folder.resolve(format.fileName()), text -> format.write(value, text), repository);
            } catch (IOException e) {
                throw new MojoExecutionException(format.fileName() + " cannot be written: " + e.getMessage(), e);
            }
        }
    }
}
