package io.github.proposals.maven;

import io.github.proposals.maven.files.Repository;
import io.github.proposals.maven.files.SiteFolder;
import io.github.proposals.maven.git.Depth;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.RegisterList;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.UnmadePages;
import io.github.proposals.model.site.page.Page;
import io.github.proposals.model.site.page.SkinPage;
import io.github.proposals.model.text.Visible;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * The report of {@code mvn site}: a page for all proposals, one for each, and one for the process, in the skin of the site
 * and with an entry in its menu. A module without proposals gets nothing.
 */
// No AbstractMavenReport: it comes with classes that the site plugins of Maven 3.6 to 3.9 do not have.
@Mojo(name = "report", threadSafe = true)
public class SiteReport extends SiteMojo implements MavenMultiPageReport {

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportOutputDirectory;

    private Optional<Found> found = Optional.empty();

    @Override
    void run(ProposalSession session) throws MojoExecutionException {
        throw new MojoExecutionException("report makes pages for mvn site, and cannot be called or bound to a phase;"
                + " name it in <reporting>, or use site-render for pages of their own");
    }

    @Override
    public boolean canGenerateReport() {
        return !(found() instanceof Nothing);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        throw new MavenReportException("the proposals need a site of more than one page");
    }

    @Override
    public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
        try {
            if (found() instanceof Unusable mistake) {
                throw mistake.why();
            }
            if (found() instanceof Some some) {
                write(
                        some.registers(),
                        new SkinSinks(sink, getOutputName(), factory, reportOutputDirectory, repository(some)));
            }
        } catch (MojoExecutionException e) {
            throw new MavenReportException(Visible.line(e.getMessage()), e);
        }
    }

    private static Repository repository(Some some) {
        return some.registers().get(0).session().places().repository();
    }

    private void write(List<Proposals> registers, SkinSinks sinks) throws MojoExecutionException, MavenReportException {
        if (registers.size() == 1) {
            write(registers.get(0), folder(), sinks);
            return;
        }
        RegisterList list = new RegisterList();
        for (Proposals each : registers) {
            String name = each.session().places().folder().orElseThrow();
            list.add(name, write(each, folder() + "/" + name, sinks));
        }
        sinks.write(getOutputName() + ".html", "Proposals", List.of(), list.html());
    }

    private PublishedRegister write(Proposals found, String path, SkinSinks sinks)
            throws MojoExecutionException, MavenReportException {
        Site site = site(found.session()).of(found.project());
        SiteFolder folder = new SiteFolder(
                reportOutputDirectory.toPath().resolve(path),
                found.session().places().repository());
        try {
            Page style = site.skinStyle();
            folder.write(style.path(), style.text());
            RegisterSite.writeRegister(site, folder);
            write(site, path, sinks, folder);
            return site.index();
        } catch (UnmadePages | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        // Whether a page that is gone is removed is for the site plugin to say: it writes the pages.
    }

    private void write(Site site, String path, SkinSinks sinks, SiteFolder folder)
            throws IOException, MavenReportException {
        try (Stream<SkinPage> pages = site.inSkin()) {
            for (Iterator<SkinPage> each = pages.iterator(); each.hasNext(); ) {
                SkinPage page = each.next();
                sinks.write(path + "/" + page.path(), page.title(), page.head(), page.html());
                folder.write(page.assets());
            }
        }
    }

    /** Asked for several times, and looked for once: it may take a while. */
    private Found found() {
        if (found.isEmpty()) {
            found = Optional.of(find());
        }
        return found.get();
    }

    /** A mistake must not look like a module without proposals: it fails where the report is made. */
    private Found find() {
        try {
            Optional<ProposalSession> session = session();
            List<Proposals> registers = new ArrayList<>();
            if (session.isPresent()) {
                for (ProposalSession each : session.get().each(about())) {
                    each.open(Depth.ALL).map(it -> new Proposals(each, it)).ifPresent(registers::add);
                }
            }
            return registers.isEmpty() ? new Nothing() : new Some(registers);
        } catch (MojoExecutionException e) {
            return new Unusable(e);
        }
    }

    // The name that all versions know.
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return folder() + "/index";
    }

    /** {@return where our pages are in the site} Two registers have two reports, which share no page. */
    private String folder() {
        return name().map(it -> RegisterSite.FOLDER + "/" + it).orElse(RegisterSite.FOLDER);
    }

    private Optional<String> name() {
        return build().registers().flatMap(it -> it.reportFolder(register()));
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return name().map(it -> "Proposals: " + it).orElse("Proposals");
    }

    @Override
    public String getDescription(Locale locale) {
        return "All proposals, what became of them, and the process that they follow.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportOutputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    /** What there is to report. */
    private sealed interface Found {}

    /** No proposals. */
    private record Nothing() implements Found {}

    /** Some proposals, register by register. */
    private record Some(List<Proposals> registers) implements Found {}

    private record Proposals(ProposalSession session, OpenProject project) {}

    /** A configuration with mistakes. */
    private record Unusable(MojoExecutionException why) implements Found {}
}
