package io.github.proposals.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameter of the goals that make pages. */
abstract class SiteMojo extends ProposalMojo {

    /**
     * The address below which the files of the folder where the build runs can be read, for links to the source, such as
     * {@code https://github.com/o/r/blob/main/}. Without it, and without {@code site.source} in {@code proposals.yaml},
     * {@code <scm>} and git are asked, where they name a place that we know.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.site.source")
    private String source;

    /**
     * The address of the folder in which the pages are going to be read, such as {@code https://o.github.io/r/proposals/}. With
     * it, or with {@code site.address} in {@code proposals.yaml}, pages tell those who find, share and cite them where they are,
     * and lists of them are written for search engines. Of several registers, each has a folder below.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.site.address")
    private String address;

    /** {@return what makes the pages} */
    RegisterSite site(ProposalSession session) {
        return new RegisterSite(session, Optional.ofNullable(source), Optional.ofNullable(address));
    }
}
