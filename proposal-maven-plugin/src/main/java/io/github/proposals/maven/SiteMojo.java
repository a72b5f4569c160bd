package io.github.proposals.maven;

import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.export.RegisterFormats;
import io.github.proposals.model.lint.Inspection;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.SiteOptions;
import io.github.proposals.model.text.TextFormat;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that make pages. */
abstract class SiteMojo extends PublishingMojo {

    /** The folder of our pages, in whatever site they are. */
    static final String FOLDER = "proposals";

    /**
     * The address below which the files of the folder where the build runs can be read, for links to the source, such as
     * {@code https://github.com/o/r/blob/main/}. Without it, and without {@code site.source} in {@code proposals.yaml},
     * {@code <scm>} and git are asked, where they name a place that we know.
     */
    @Parameter(property = "proposal.site.source")
    private String source;

    /** {@return what the project says about its site} The command line and the pom go before the file. */
    private SiteOptions options(OpenProject project) throws MojoExecutionException {
        Optional<String> said =
                Optional.ofNullable(source).or(() -> project.config().source());
        if (said.isEmpty()) {
            return source(project);
        }
        SiteOptions options = SiteOptions.of(said);
        if (options.source().isEmpty()) {
            throw new MojoExecutionException(
                    (source == null ? "source in proposals.yaml is '" : "proposal.site.source is '") + said.get()
                            + "', which is no address such as https://github.com/o/r/blob/main/");
        }
        return options;
    }

    /** Reads and judges the proposals, and makes their site. */
    Site site(OpenProject project) throws MojoExecutionException {
        SiteOptions options = options(project);
        List<Rule> rules = rules();
        Linter linter = new Linter(
                new ProposalReader(project.process(), project.circumstances()), rules, project.lintSettings());
        Inspection inspection = linter.inspection(project.process());
        Register proposals = read(project, inspection);
        Checks checks = new Checks(
                RulesInForce.of(rules, project.process(), project.lintSettings()),
                project.warnings().and(inspection.judge(proposals).all()));
        return Site.of(PublishedRegister.of(proposals), proposals, checks, linter, options);
    }

    /** Writes the register for machines, beside the pages. */
    static void writeRegister(Site site, SiteFolder folder) throws MojoExecutionException {
        for (TextFormat<PublishedRegister> format :
                RegisterFormats.forMachines(site.options().source())) {
            folder.write(format.fileName(), format.write(site.index()));
        }
    }
}
