package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.ProposalSet;
import io.github.proposals.model.index.Index;
import io.github.proposals.model.site.Page;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the proposals as a site to {@code target/site/proposals}: a page for all of them, one for each, and one for the
 * process. The site needs nothing else: it can be put on any host, or opened from a disk. What did not change is not
 * written again, and nothing is removed.
 */
// Bound to the phase in front of the pages that maven-site-plugin makes, in a lifecycle of its own: a build that makes
// no
// site does not pay for one.
@Mojo(name = "site-render", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public class SiteRenderMojo extends PublishingMojo {

    /**
     * The address below which the files of the repository can be read, for links to the source, such as
     * {@code https://github.com/o/r/blob/main/}.
     */
    @Parameter(property = "proposal.site.source")
    private String source;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        Optional<OpenProject> opened = open(Depth.ALL);
        if (opened.isEmpty()) {
            getLog().debug("There are no proposals here.");
            return;
        }
        ProposalSet proposals = read(opened.get());
        Index index = Index.of(proposals);
        SiteOptions options = options();
        Path folder = buildDirectory().resolve("site").resolve("proposals");
        int changed = write(Site.of(index, proposals, options), folder) + write(index, options, folder);
        int count = index.proposals().size();
        getLog().info("The site of " + count + (count == 1 ? " proposal" : " proposals") + " is in " + shown(folder)
                + "; " + (changed == 0 ? "nothing" : changed + (changed == 1 ? " file" : " files")) + " changed.");
    }

    private SiteOptions options() throws MojoExecutionException {
        SiteOptions options = SiteOptions.of(Optional.ofNullable(source));
        if (source != null && options.source().isEmpty()) {
            throw new MojoExecutionException("proposal.site.source is '" + source
                    + "', which is no address such as https://github.com/o/r/blob/main/");
        }
        return options;
    }

    private static int write(Site site, Path folder) throws MojoExecutionException {
        int changed = 0;
        try (Stream<Page> pages = site.pages()) {
            for (Iterator<Page> each = pages.iterator(); each.hasNext(); ) {
                Page page = each.next();
                changed += write(folder, page.path(), page.text());
            }
        }
        return changed;
    }

    private static int write(Index index, SiteOptions options, Path folder) throws MojoExecutionException {
        int changed = 0;
        for (Map.Entry<String, String> file :
                RegisterFiles.forMachines(index, options.source()).entrySet()) {
            changed += write(folder, file.getKey(), file.getValue());
        }
        return changed;
    }

    private static int write(Path folder, String name, String text) throws MojoExecutionException {
        try {
            return ReportFile.update(folder.resolve(name), text) ? 1 : 0;
        } catch (IOException e) {
            throw new MojoExecutionException(name + " cannot be written: " + e.getMessage(), e);
        }
    }
}
