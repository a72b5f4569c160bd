package io.github.proposals.maven;

import io.github.proposals.maven.git.Depth;
import io.github.proposals.model.site.Page;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.UnmadePages;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the proposals as a site to {@code target/site/proposals}: a page for all of them, one for each, and one for the
 * process. The site needs nothing else: it can be put on any host, or opened from a disk. What did not change is not
 * written again, and pages of proposals that are gone are removed. As a part of {@code mvn site}, it adds the report of the goal {@code report}
 * instead, which makes the same pages in the skin of that site.
 */
// In front of the pages that maven-site-plugin makes, in its lifecycle: a build that makes no site pays for none.
@Mojo(name = "site-render", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public class SiteRenderMojo extends SiteMojo {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            return;
        }
        boolean inSkin = isPartOfSite();
        Optional<OpenProject> opened = open(inSkin ? Depth.CHANGE : Depth.ALL);
        if (opened.isEmpty()) {
            getLog().debug("There are no proposals here.");
            return;
        }
        if (inSkin) {
            addReport();
            return;
        }
        Site site = site(opened.get());
        Path folder =
                in(buildDirectory().resolve("site").resolve(FOLDER), registers().flatMap(it -> it.folder(register())));
        int changed = write(site, folder);
        int count = site.index().proposals().size();
        getLog().info("The site of " + count + (count == 1 ? " proposal" : " proposals") + " is in " + shown(folder)
                + "; " + (changed == 0 ? "nothing" : changed + (changed == 1 ? " file" : " files")) + " changed.");
    }

    private int write(Site site, Path path) throws MojoExecutionException {
        SiteFolder folder = new SiteFolder(path, repository());
        try (Stream<Page> pages = site.pages()) {
            for (Iterator<Page> each = pages.iterator(); each.hasNext(); ) {
                Page page = each.next();
                folder.write(page.path(), page.text());
                folder.write(page.assets());
            }
        } catch (UnmadePages e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        writeRegister(site, folder);
        return folder.finish();
    }
}
