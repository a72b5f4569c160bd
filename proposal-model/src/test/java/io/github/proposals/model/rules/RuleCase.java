package io.github.proposals.model.rules;

import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.report.ConsoleReporter;
import io.github.proposals.model.report.Palette;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A golden case: the folder {@code rules/<rule-id>/<case>} is a tiny proposals directory, its {@code expected.txt} is what
 * the rule reports there, and {@code case.properties} may hold settings of the {@link Trial}.
 *
 * @param rule id of the rule
 * @param folder the directory
 */
record RuleCase(String rule, Path folder) {

    /** Where they are; the copies below {@code target} have no symbolic links. */
    static final Path ROOT = Path.of("src/test/resources/rules");

    static final String NOTHING = "nothing found\n";

    /** {@return all cases, in the order of their names} */
    static List<RuleCase> all() throws IOException {
        try (Stream<Path> folders = Files.find(ROOT, 2, (path, file) -> file.isDirectory())) {
            return folders.filter(folder -> ROOT.relativize(folder).getNameCount() == 2)
                    .sorted()
                    .map(folder -> new RuleCase(folder.getParent().getFileName().toString(), folder))
                    .toList();
        }
    }

    String name() {
        return rule + "/" + folder.getFileName();
    }

    /** {@return what the rule finds now} */
    Diagnostics found() throws IOException {
        return trial().in(folder);
    }

    /** {@return what is reported of that} */
    static String report(Diagnostics found) {
        return new ConsoleReporter(Palette.PLAIN).report(found);
    }

    /** {@return how this case is tried} */
    Trial trial() throws IOException {
        return new Trial(rule, settings());
    }

    /** {@return what it is meant to report} */
    String expected() throws IOException {
        return Files.exists(golden()) ? Files.readString(golden()) : "";
    }

    /** Takes what the rule reports now for what it is meant to report. */
    void bless() throws IOException {
        Files.writeString(golden(), report(found()));
    }

    private Path golden() {
        return folder.resolve("expected.txt");
    }

    private Map<String, String> settings() throws IOException {
        Path file = folder.resolve("case.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    @Override
    public String toString() {
        return name();
    }
}
