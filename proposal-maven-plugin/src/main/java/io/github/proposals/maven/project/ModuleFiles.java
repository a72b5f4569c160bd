package io.github.proposals.maven.project;

import io.github.proposals.maven.files.Repository;
import io.github.proposals.maven.unchanged.Looks;
import io.github.proposals.model.text.SourceTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a module, as configuration names them.
 *
 * @param basedir the folder of the module: configured paths are relative to it
 * @param start the folder where the build was started: paths are shown relative to it
 * @param repository the limit of what files of the repository may name
 * @param looks hears what is asked
 */
record ModuleFiles(Path basedir, Path start, Repository repository, Looks looks) {

    /** {@return the files of a module} */
    static ModuleFiles of(Path basedir, Path start, Looks looks) {
        git(basedir.toAbsolutePath().normalize(), looks);
        return new ModuleFiles(
                basedir.toAbsolutePath().normalize(),
                start.toAbsolutePath().normalize(),
                Repository.around(basedir, start),
                looks);
    }

    /** Where a repository begins decides which links lead out of it. */
    private static void git(Path path, Looks looks) {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            looks.kind(folder.resolve(".git"));
        }
    }

    /** {@return why a file of the repository must not name a path; nothing if it may} */
    Optional<String> problem(String path) {
        try {
            return repository.problem(asked(path));
        } catch (InvalidPathException e) {
            return Optional.of("is no path");
        }
    }

    boolean isDirectory(String directory) {
        try {
            return Files.isDirectory(asked(directory));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    boolean exists(String path) {
        return Files.exists(asked(path));
    }

    /** {@return whether a path of the repository goes through a link out of it} */
    boolean isLeft(String path) {
        return repository.isLeft(asked(path));
    }

    /** {@return the files of a directory, if there is one} */
    Optional<SourceTree> existing(String directory) {
        return isDirectory(directory) ? Optional.of(tree(directory)) : Optional.empty();
    }

    /** {@return the files of a directory, whether it is there or not} */
    SourceTree tree(String directory) {
        Path path = basedir.resolve(directory).normalize();
        return looks.of(SourceTree.directory(root(path), start, path.toString()), start);
    }

    /**
     * {@return where a file is read that pom or command line name, which may lie anywhere} Where it lies in the repository
     * all the same, nobody may have put a link there that leads out.
     */
    SourceTree around(String path) {
        Path folder = basedir.resolve(path).normalize().getParent();
        return folder != null && !repository.names(folder)
                ? looks.of(SourceTree.directory(folder, start, folder.toString()), start)
                : tree("");
    }

    /** Links may lead anywhere inside the repository. One inside of ours, such as a submodule, is one of its own. */
    private Path root(Path path) {
        git(path, looks);
        return repository.isLeft(path)
                ? repository.root()
                : Repository.git(path).orElse(repository.names(path) ? repository.root() : path);
    }

    private Path asked(String path) {
        Path file = basedir.resolve(path);
        looks.kind(file);
        return file;
    }

    /** {@return a path as people see it} */
    String shown(String path) {
        return start.relativize(basedir.resolve(path).normalize()).toString().replace('\\', '/');
    }
}
