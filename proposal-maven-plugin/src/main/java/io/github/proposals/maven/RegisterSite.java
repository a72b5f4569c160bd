package io.github.proposals.maven;

import io.github.proposals.maven.files.SiteFolder;
import io.github.proposals.maven.project.OpenProject;
import io.github.proposals.model.diagnostic.Checks;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.RuleInForce;
import io.github.proposals.model.export.KnownFacts;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.lint.Inspection;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RulesInForce;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.Site;
import io.github.proposals.model.site.page.SiteAddress;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Makes the pages of a register.
 *
 * @param session what its goal works with
 * @param source the address of the files, if pom or command line say it
 * @param address that of the pages, if pom or command line say it
 */
record RegisterSite(ProposalSession session, Optional<String> source, Optional<String> address) {

    /** The folder of our pages, in whatever site they are. */
    static final String FOLDER = "proposals";

    /** Reads and judges the proposals, and makes their site. */
    Site of(OpenProject project) throws MojoExecutionException {
        Ground ground = ground(project);
        Inspection inspection = ground.linter().inspection(project.process());
        Register proposals = session.read(project, inspection);
        return ground.site(proposals, inspection.judge(proposals).counting(), new KnownFacts());
    }

    /** {@return what the site of a project rests on, whatever its proposals say} */
    Ground ground(OpenProject project) throws MojoExecutionException {
        List<Rule> rules = session.rules();
        return new Ground(
                new Linter(
                        new ProposalReader(project.process(), project.circumstances()), rules, project.lintSettings()),
                RulesInForce.of(rules, project.process(), project.lintSettings()),
                project.warnings(),
                options(project).beside(session.places().otherFolders()));
    }

    /**
     * What a site rests on, beside its proposals.
     *
     * @param linter what judges them
     * @param rules what is looked for
     * @param warnings what is wrong with the configuration
     * @param options what the project says about its site
     */
    record Ground(Linter linter, List<RuleInForce> rules, Diagnostics warnings, SiteOptions options) {

        /** {@return the site of proposals, with what was found in them} */
        Site site(Register proposals, Diagnostics found, KnownFacts facts) {
            return Site.of(
                    PublishedRegister.of(proposals, facts),
                    proposals,
                    new Checks(rules, warnings.and(found.all())),
                    linter,
                    options);
        }
    }

    /** {@return what the project says about its site} The command line and the pom go before the file. */
    private SiteOptions options(OpenProject project) throws MojoExecutionException {
        return files(project).at(address(project));
    }

    /** {@return where the pages are going to be read} Each of several registers has a folder of its own. */
    private Optional<SiteAddress> address(OpenProject project) throws MojoExecutionException {
        Optional<String> said = address.or(() -> project.config().siteAddress());
        Optional<SiteAddress> place = said.flatMap(SiteAddress::of);
        if (said.isPresent() && place.isEmpty()) {
            throw new MojoExecutionException(
                    (address.isEmpty() ? "address in proposals.yaml is '" : "proposal.site.address is '") + said.get()
                            + "', which is no address such as https://o.github.io/r/proposals/");
        }
        return session.siblings().isEmpty()
                ? place
                : place.flatMap(it -> session.places().folder().map(it::below));
    }

    private SiteOptions files(OpenProject project) throws MojoExecutionException {
        Optional<String> said = source.or(() -> project.config().source());
        if (said.isEmpty()) {
            return session.source(project);
        }
        SiteOptions options = SiteOptions.of(said);
        if (options.source().isEmpty()) {
            throw new MojoExecutionException(
                    (source.isEmpty() ? "source in proposals.yaml is '" : "proposal.site.source is '") + said.get()
                            + "', which is no address such as https://github.com/o/r/blob/main/");
        }
        return options;
    }

    /** Writes the register for machines, beside the pages. */
    static void writeRegister(Site site, SiteFolder folder) throws IOException {
        for (TextFormat<PublishedRegister> format : site.formats()) {
            folder.write(format.fileName(), format.write(site.index()));
        }
    }
}
