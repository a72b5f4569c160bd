package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link or image whose file does not exist. */
public final class BrokenLink implements RegisterRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo("link.broken-file", Severity.ERROR, "A link leads to a file that does not exist.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        Names names = new Names(proposals);
        return proposals.stream()
                .flatMap(proposal -> proposal.links().stream()
                        // What is no path is told by other rules.
                        .filter(link -> !link.path().isEmpty()
                                && !NoAddress.is(link.target())
                                && !UnreachableLink.is(link.target()))
                        .filter(link ->
                                proposals.tree().find(Target.path(proposal, link, proposals)) == LinkTarget.MISSING)
                        .map(link -> Finding.at(link.place(), "there is no file '%s'", link.path())
                                .about(new Subject.Link(link.path()))
                                .help(names.help(proposal, link))));
    }

    /** The files that may have been meant; made ready when the first link is broken, which is rare. */
    private static final class Names {

        private static final Pattern HOST =
                Pattern.compile("(?:www\\.[\\w-]{1,60}|[\\w-]{1,60})\\.(?:com|org|net|io|dev|edu|gov|info)(?:/.*)?");

        private final Register proposals;
        private Optional<NearFiles> files = Optional.empty();

        Names(Register proposals) {
            this.proposals = proposals;
        }

        String help(Proposal proposal, LocalLink link) {
            if (link.path().startsWith("[") && link.path().endsWith("]")) {
                return "write the address without brackets";
            }
            if (HOST.matcher(link.path()).matches()) {
                return "did you mean 'https://" + link.target() + "'?";
            }
            String path = Target.path(proposal, link, proposals);
            if (files.isEmpty()) {
                files = Optional.of(new NearFiles(proposals));
            }
            return files.get()
                    .nearest(path, proposal.folder())
                    .map(file -> "did you mean '" + RelativePath.link(proposal.folder(), file) + "'?")
                    .orElse("correct the path: it was looked for at " + path);
        }
    }
}
