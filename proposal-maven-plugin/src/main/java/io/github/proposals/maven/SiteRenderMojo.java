package io.github.proposals.maven;

import io.github.proposals.maven.files.SiteFolder;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.memory.Memory;
import io.github.proposals.model.site.RegisterList;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.UnmadePages;
import io.github.proposals.model.site.page.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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
 * written again, and pages of proposals that are gone are removed. As a part of {@code mvn site}, it adds the report of the goal {@code report}
 * instead, which makes the same pages in the skin of that site.
 */
// In front of the pages that maven-site-plugin makes, in its lifecycle: a build that makes no site pays for none.
@Mojo(name = "site-render", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public class SiteRenderMojo extends SiteMojo {

    /**
     * Whether it is remembered in {@code target/proposals-memory} what the last site was made of: where nothing has changed since,
     * no page is made again. The pages are the same. Without it, that is so unless the build runs in CI.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.memory")
    private Boolean memory;

    private boolean written;

    @Override
    void run(ProposalSession work, Failures failures) throws MojoExecutionException, MojoFailureException {
        if (work.build().isPartOfSite() || getLog().isDebugEnabled() || Boolean.FALSE.equals(memory)) {
            super.run(work, failures);
            return;
        }
        int failed = failures.count();
        new RepeatedRun(this, work, "site", "site/" + RegisterSite.FOLDER).unlessSaid(memory, heard -> {
            super.run(heard, failures);
            return written && failures.count() == failed;
        });
    }

    /** The page that leads to all registers grows register by register. */
    @Override
    void run(List<ProposalSession> registers, Failures failures) throws MojoExecutionException {
        RegisterList list = new RegisterList();
        for (ProposalSession register : registers) {
            failures.of(() -> render(register, list));
        }
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        render(session, new RegisterList());
    }

    private void render(ProposalSession session, RegisterList registers)
            throws MojoExecutionException, MojoFailureException {
        boolean inSkin = session.build().isPartOfSite();
        Optional<OpenProject> opened = session.openIfAny(inSkin ? Depth.CHANGE : Depth.ALL, memory);
        if (opened.isEmpty()) {
            return;
        }
        if (inSkin) {
            session.build()
                    .addReport(session.siblings().isEmpty() ? session.places().folder() : Optional.empty());
            return;
        }
        Site site = site(session).of(opened.get());
        Path folder = session.places().output("site/" + RegisterSite.FOLDER);
        int changed = write(
                site,
                new SiteFolder(folder, session.places().repository()),
                session.places().memory("pages", memory));
        written = true;
        if (!session.siblings().isEmpty()) {
            lead(session, site, registers);
        }
        int count = site.index().proposals().size();
        getLog().info("The site of " + count + (count == 1 ? " proposal" : " proposals") + " is in "
                + session.places().shown(folder) + "; "
                + (changed == 0 ? "nothing" : changed + (changed == 1 ? " file" : " files")) + " changed.");
    }

    /** Writes the page that leads to all registers. */
    private void lead(ProposalSession session, Site site, RegisterList registers) throws MojoExecutionException {
        registers.add(session.places().folder().orElseThrow(), site.index());
        Path parent = session.build().directory().resolve("site/" + RegisterSite.FOLDER);
        SiteFolder folder = new SiteFolder(parent, session.places().repository());
        try {
            for (Page page : registers.alone()) {
                folder.write(page.path(), page.text());
                folder.write(page.assets());
            }
            folder.finish();
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static int write(Site site, SiteFolder folder, Memory pages) throws MojoExecutionException {
        try (Stream<Page> all = site.pages(pages, folder::read)) {
            for (Iterator<Page> each = all.iterator(); each.hasNext(); ) {
                Page page = each.next();
                folder.write(page.path(), page.text());
                folder.write(page.assets());
            }
            RegisterSite.writeRegister(site, folder);
            return folder.finish();
        } catch (UnmadePages | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
