package io.github.proposals.maven;

import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the pages of {@code site-render} to browsers on this machine while you write: what you save is seen at once, with what the
 * rules find beside the text. Ends with Ctrl-C. In a build with several modules it shows the proposals of the one where it is called.
 */
@Mojo(name = "serve", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class ServeMojo extends SiteMojo {

    /**
     * The port where the pages are shown, on the loopback address; {@code 0} for any that is free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.port", defaultValue = "7373")
    private int port;

    @Override
    void run(List<ProposalSession> registers, Failures failures) throws MojoExecutionException {
        if (port < 0 || port > 65_535) {
            throw new MojoExecutionException("proposal.port is " + port + "; use one from 1 to 65535, or 0 for any");
        }
        List<LiveRegister> live = new ArrayList<>();
        for (ProposalSession register : registers) {
            live.add(new LiveRegister(register, site(register)));
        }
        show(live);
    }

    @Override
    void run(ProposalSession session) throws MojoExecutionException, MojoFailureException {
        run(List.of(session), new Failures());
    }

    private void show(List<LiveRegister> registers) throws MojoExecutionException {
        // Or else each answer waits for the operating system, which waits for more of it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (Rehearsal rehearsal = new Rehearsal(registers, port, getLog())) {
            int count = registers.stream()
                    .mapToInt(it -> it.pages().index().proposals().size())
                    .sum();
            getLog().info((count == 1 ? "1 proposal is" : count + " proposals are") + " shown at " + rehearsal.address()
                    + "; what you save is seen there at once. Ctrl-C ends it.");
            rehearsal.go();
        } catch (BindException e) {
            throw new MojoExecutionException(
                    "Port " + port + " is in use, or nobody may listen there: end what uses it, or say"
                            + " -Dproposal.port=0 for any that is free",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("Nothing can be shown: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
