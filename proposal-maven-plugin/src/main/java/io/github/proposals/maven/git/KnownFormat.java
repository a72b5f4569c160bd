package io.github.proposals.maven.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;

/** Which repositories JGit reads as git does: those that say nothing in their configuration that it does not know. */
final class KnownFormat {

    private static final String EXTENSIONS = "extensions";
    private static final String UPDATE = "there may be a newer version of this plugin that knows it";

    /** Those that change nothing in what is read here. */
    private static final Set<String> HARMLESS =
            Set.of("noop", "partialclone", "preciousobjects", "worktreeconfig", "relativeworktrees");

    private final GitFolder folder;

    KnownFormat(GitFolder folder) {
        this.folder = folder;
    }

    /** Fails if JGit would misread the repository. */
    void check() throws UnreadableRepository {
        Path file = folder.config();
        if (!Files.exists(file)) {
            return;
        }
        BoundedConfig config = BoundedConfig.of(file)
                .orElseThrow(() -> new UnreadableRepository(
                        "git config --list tells where", "its configuration, '%s', cannot be understood", file));
        if (!config.leftOut().isEmpty()) {
            throw new UnreadableRepository(
                    "take that include out",
                    "its configuration includes '%s', which is no file that ends",
                    config.leftOut().get(0));
        }
        String version = text(config, "core", "repositoryformatversion");
        if (!version.isEmpty() && !version.equals("0") && !version.equals("1")) {
            throw new UnreadableRepository(
                    UPDATE, "it has the format version '%s', and only 0 and 1 are known", version);
        }
        for (String extension : config.getNames(EXTENSIONS)) {
            extension(config, extension.toLowerCase(Locale.ROOT), version.equals("1"));
        }
    }

    private void extension(Config config, String name, boolean counts) throws UnreadableRepository {
        String value = text(config, EXTENSIONS, name);
        switch (name) {
            case "objectformat" -> {
                if (!value.equalsIgnoreCase("sha1")) {
                    throw new UnreadableRepository(
                            "only a repository with SHA-1 can be read",
                            "it names its objects by '%s', and not by SHA-1",
                            value);
                }
            }
            case "refstorage" -> refStorage(value, counts);
            default -> {
                if (counts && !HARMLESS.contains(name)) {
                    throw new UnreadableRepository(UPDATE, "it uses the extension '%s', which is not known here", name);
                }
            }
        }
    }

    private void refStorage(String value, boolean counts) throws UnreadableRepository {
        boolean tables = value.equalsIgnoreCase("reftable");
        boolean readable = tables
                && counts
                && folder.own().equals(folder.common())
                && Files.exists(folder.own().resolve(Constants.REFTABLE).resolve("tables.list"));
        if (!readable && !value.equalsIgnoreCase("files")) {
            throw new UnreadableRepository(
                    "git refs migrate --ref-format=files writes them in a way that can",
                    tables && counts && folder.own().equals(folder.common())
                            ? "it keeps its branches in tables (%s), and there are none"
                            : "it keeps its branches in a way that cannot be read here (%s)",
                    value);
        }
    }

    private static String text(Config config, String section, String name) {
        String value = config.getString(section, null, name);
        return value == null ? "" : value.strip();
    }
}
