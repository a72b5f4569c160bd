package io.github.proposals.maven;

import io.github.proposals.maven.console.ConsoleLog;
import io.github.proposals.maven.console.LimitLog;
import io.github.proposals.maven.files.ClassPath;
import io.github.proposals.maven.files.MemoryFile;
import io.github.proposals.maven.files.OutputFiles;
import io.github.proposals.maven.files.ReportFile;
import io.github.proposals.maven.files.Repository;
import io.github.proposals.maven.project.RegisterFolders;
import io.github.proposals.maven.project.RegisterKey;
import io.github.proposals.maven.project.Settings;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterJson;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Where is what goals read beside the proposals, and what they make of them: each register has its own, and nothing lies outside of the
 * repository unless somebody names such a place.
 *
 * @param build what Maven tells
 * @param settings what pom and command line say
 * @param siblings the registers of the module, this one among them, where {@code proposals.yaml} names several
 * @param log hears what a memory has to say
 */
record Places(MavenBuild build, Settings settings, List<RegisterKey> siblings, ConsoleLog log) {

    /** {@return the register that this goal looks at} */
    RegisterKey register() {
        return RegisterKey.of(build.basedir(), settings.directory(), settings.process());
    }

    /** {@return the name of the folder of our register, in whatever folder there is one for each; nothing if there is one} */
    Optional<String> folder() {
        return siblings.isEmpty()
                ? build.registers().flatMap(it -> it.folder(register()))
                : new RegisterFolders(siblings).of(register());
    }

    /** {@return the folders of the outputs of the other registers, as seen from that of this one, by their directories} */
    Map<String, String> otherFolders() {
        RegisterFolders folders = new RegisterFolders(siblings);
        return siblings.stream()
                .filter(it -> !it.equals(register()))
                .collect(Collectors.toMap(
                        it -> shown(inModule(it.directory())),
                        it -> "../" + folders.of(it).orElseThrow(),
                        (one, other) -> one));
    }

    /** {@return a folder for our files below that of the build, which exists only if something was written} */
    Path output(String name) {
        Path folder = build.directory().resolve(name);
        return folder().map(folder::resolve).orElse(folder);
    }

    /**
     * {@return what remembers earlier builds}
     *
     * @param name what it remembers
     * @param wanted whether somebody wants that, or does not; nothing if nobody has said so
     */
    Memory memory(String name, Boolean wanted) {
        boolean ours = wanted == null ? !LimitLog.isInCi(System.getenv()) : wanted;
        return ours
                ? ClassPath.edition(getClass().getClassLoader())
                        .<Memory>map(edition -> new MemoryFile(
                                output("proposals-memory").resolve(name), edition, repository(), log::debug))
                        .orElse(Memory.NONE)
                : Memory.NONE;
    }

    /** {@return a file as we show it: as seen from where the build was started, with {@code /}} */
    String shown(Path file) {
        return build.start()
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** {@return the limit of what is written, unless pom or command line name a place beyond it} */
    Repository repository() {
        return Repository.around(build.basedir(), build.start());
    }

    /** {@return a path that pom or command line give: relative to the module} */
    Path inModule(String path) {
        return build.basedir().resolve(path).normalize();
    }

    /** Writes a value in each of these formats, a file for each. */
    <T> void write(List<TextFormat<T>> formats, T value) throws MojoExecutionException {
        try {
            new OutputFiles(output("proposals"), repository()).write(formats, value);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Prints a register as JSON, or writes it to a file where there is a name for one. */
    void json(PublishedRegister register, Optional<String> file) throws IOException {
        String json = new RegisterJson().write(register);
        if (file.isEmpty()) {
            Goal.print(json);
        } else {
            ReportFile.write(inModule(file.get()), json, repository());
        }
    }
}
