package io.github.proposals.maven.files;

import io.github.proposals.model.export.AtomFeed;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterCsv;
import io.github.proposals.model.export.RegisterJson;
import io.github.proposals.model.export.RegisterMarkdown;
import io.github.proposals.model.export.ReviewCalendar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The register of all proposals in the output folder, in one file for each format. */
public final class RegisterFiles {

    private RegisterFiles() {}

    /**
     * Writes all of them.
     *
     * @param folder the output folder
     * @param repository nothing is written through a link that leads out of it
     * @param shown the same folder as seen from where the build runs
     * @param url where the files of the repository can be read, if anywhere
     */
    public static void write(
            PublishedRegister index, Path folder, Repository repository, String shown, Optional<String> url)
            throws IOException {
        Map<String, ReportFile.Content> files = new LinkedHashMap<>(forMachines(index, url));
        files.put("index.md", text -> text.write(new RegisterMarkdown(shown).write(index)));
        for (Map.Entry<String, ReportFile.Content> file : files.entrySet()) {
            try {
                ReportFile.write(folder.resolve(file.getKey()), file.getValue(), repository);
            } catch (IOException e) {
                throw new IOException(file.getKey() + " cannot be written: " + e.getMessage(), e);
            }
        }
    }

    /** {@return the formats that do not depend on where they are: name to text} */
    public static Map<String, ReportFile.Content> forMachines(PublishedRegister index, Optional<String> url) {
        Map<String, ReportFile.Content> files = new LinkedHashMap<>();
        files.put("index.json", text -> new RegisterJson().write(index, text));
        files.put("index.csv", text -> text.write(new RegisterCsv().write(index)));
        files.put("status.atom", text -> text.write(new AtomFeed(url).write(index)));
        files.put("reviews.ics", text -> text.write(new ReviewCalendar().write(index)));
        return files;
    }
}
