package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.config.ProjectConfig;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.export.KnownFacts;
import io.github.proposals.model.lint.JudgedFiles;
import io.github.proposals.model.lint.LintResult;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.site.LivePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A register at which somebody works. What was saved is shown at once: only that is read, and judged with what is known of all
 * other files. Then all of it is looked at again, with what git remembers, since a change can matter elsewhere. For two threads, of
 * which one does the one and one the other.
 */
final class LiveRegister {

    private final ProposalSession session;
    private final RegisterSite sites;
    private final String root;
    private final Memory memory = new BytesMemory();
    private final KnownFacts facts = new KnownFacts();

    /** What was saved before all was looked at the last time, as far as that has not ended, and since. */
    private final Set<String> before = new HashSet<>();

    private final Set<String> since = new HashSet<>();
    private Known known;
    private LivePages pages;
    private Diagnostics mistakes = Diagnostics.none();
    private boolean broken;

    /** What the pages are made of. */
    private record Known(OpenProject project, RegisterSite.Ground ground, JudgedFiles files) {}

    /**
     * A register that is there.
     *
     * @throws MojoExecutionException if it is not, or what says how to judge it has mistakes
     */
    LiveRegister(ProposalSession session, RegisterSite sites) throws MojoExecutionException {
        this.session = session;
        this.sites = sites;
        this.root = session.places().folder().map(it -> "/" + it + "/").orElse("/");
        this.known = read();
        this.pages = make();
    }

    /** {@return the folder of its pages; empty where there is only one register} */
    String folder() {
        return session.places().folder().orElse("");
    }

    /** {@return the pages as they are now} */
    synchronized LivePages pages() {
        return pages;
    }

    /** {@return the folder of its files} */
    synchronized Path directory() {
        return file(known.project().tree().directory());
    }

    /** {@return the files that say how to judge, whether they are there or not} */
    synchronized Set<Path> rulings() {
        Set<Path> files = new TreeSet<>();
        files.add(session.places().inModule(ProjectConfig.FILE));
        known.project().process().origin().files().keySet().forEach(it -> files.add(file(it)));
        for (Diagnostic mistake : mistakes) {
            files.add(file(mistake.place().path()));
        }
        return files;
    }

    private Path file(String shown) {
        return session.build().start().resolve(shown).normalize();
    }

    /** Shows what was saved; returns whether that is the register for the moment, and not what was before. */
    synchronized boolean quickly(Set<Path> files) throws MojoExecutionException {
        files.stream().map(session.places()::shown).forEach(since::add);
        Set<Path> rulings = rulings();
        if (broken || files.stream().anyMatch(rulings::contains)) {
            return false;
        }
        pages = make();
        return true;
    }

    /** Looks at everything again. Where nothing can be judged, all pages say so until it can. */
    void thoroughly() {
        synchronized (this) {
            before.addAll(since);
            since.clear();
        }
        try {
            adopt(read());
        } catch (Unusable e) {
            tell(
                    e.mistakes().all().isEmpty() ? e.getMessage() : "What says how to judge the proposals has mistakes",
                    e.mistakes());
        } catch (MojoExecutionException | RuntimeException e) {
            session.log().error(e.getMessage());
            tell(String.valueOf(e.getMessage()), Diagnostics.none());
        }
    }

    private synchronized void adopt(Known read) throws MojoExecutionException {
        known = read;
        before.clear();
        mistakes = Diagnostics.none();
        broken = false;
        pages = make();
    }

    private synchronized void tell(String message, Diagnostics found) {
        mistakes = found;
        broken = true;
        pages = pages.broken(message, found);
    }

    private Known read() throws MojoExecutionException {
        OpenProject project = session.open(Depth.ALL)
                .orElseThrow(() -> new MojoExecutionException(
                        "There are no proposals here; set proposal.directory and proposal.process"));
        RegisterSite.Ground ground = sites.ground(project);
        try {
            return new Known(
                    project,
                    ground,
                    new JudgedFiles(ground.linter(), project.tree(), Progress.NONE, memory, JudgedFiles.ALL));
        } catch (IOException e) {
            throw unlisted(project, e);
        }
    }

    private LivePages make() throws MojoExecutionException {
        Set<String> changed = new HashSet<>(before);
        changed.addAll(since);
        OpenProject project = known.project();
        try {
            LintResult result =
                    changed.isEmpty() ? known.files().result() : known.files().with(project.tree(), changed);
            return known.ground()
                    .site(result.proposals(), result.diagnostics(), facts)
                    .live(root);
        } catch (IOException e) {
            throw unlisted(project, e);
        }
    }

    private static MojoExecutionException unlisted(OpenProject project, IOException e) {
        return new MojoExecutionException(
                "The proposals in " + project.where() + " cannot be listed: " + e.getMessage(), e);
    }
}
