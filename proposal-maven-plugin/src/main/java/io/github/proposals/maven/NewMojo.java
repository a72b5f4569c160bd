package io.github.proposals.maven;

import io.github.proposals.maven.git.GitIdentity;
import io.github.proposals.model.authoring.Desk;
import io.github.proposals.model.authoring.NewProposal;
import io.github.proposals.model.authoring.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a proposal: from the template of the repository or of the process, with number, title, status, author and dates
 * filled in.
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false, requiresDirectInvocation = true, aggregator = true)
public class NewMojo extends AuthoringMojo {

    /** What no shell reads anything into between quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.:;()/_+-]+");

    /**
     * The title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.title")
    @Needed("-Dproposal.title=\"Warm Starts\"")
    private String title;

    /**
     * The type or category, such as {@code Standards Track}; without it the author chooses later.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.type")
    private String type;

    /**
     * Who writes it, such as {@code Ada Lovelace (@ada)}; without it, what git knows.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.author")
    private String author;

    /**
     * A word in the name of the template, such as {@code complete}, where there are several.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.template", defaultValue = "")
    private String template;

    /**
     * The words in the name of the file, such as {@code faster-reads}; without it, those of the title.
     *
     * @since 0.1.0
     */
    @Parameter(property = "proposal.slug", defaultValue = "")
    private String slug;

    @Override
    Optional<String> about() {
        return Optional.of("");
    }

    @Override
    boolean mayBeFirst() {
        return true;
    }

    @Override
    String next() {
        return "Fill it in, and check it: mvn io.github.proposals:proposal-maven-plugin:validate; what it still needs to go on: "
                + "mvn io.github.proposals:proposal-maven-plugin:next -Dproposal.id=" + id();
    }

    /** {@return the title as a shell takes it, where it can be written so} */
    private String id() {
        return PLAIN.matcher(title).matches() ? "\"" + title + "\"" : "<its title>";
    }

    @Override
    Outcome plan(Desk desk) throws IOException {
        return NewProposal.plan(
                desk,
                new NewProposal.Request(
                        title,
                        Optional.ofNullable(type),
                        Optional.ofNullable(author).or(() -> author(build())),
                        template == null ? "" : template,
                        slug == null ? "" : slug));
    }

    /** {@return who makes commits here, as git is told: with the handle where the address gives that away} */
    static Optional<String> author(MavenBuild build) {
        GitIdentity identity = GitIdentity.in(build.start(), Path.of(System.getProperty("user.home")), System.getenv());
        return identity.name()
                .map(name -> name
                        + identity.handle()
                                .map(handle -> " (@" + handle + ")")
                                .or(() -> identity.email().map(mail -> " <" + mail + ">"))
                                .orElse(""));
    }
}
