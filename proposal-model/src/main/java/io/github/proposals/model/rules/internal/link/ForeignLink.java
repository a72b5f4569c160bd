package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.LinkDemands;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.ProposalText;
import java.util.Locale;
import java.util.stream.Stream;

/** A link to a place on the web that the process does not allow. */
public final class ForeignLink implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "link.foreign", Severity.ERROR, "A link leads to a place on the web that the process does not allow.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.of(process.body().links().says());
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        LinkDemands demands = text.proposal().process().body().links();
        if (demands.only().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(text.document().links().stream(), BareAddresses.in(text.document()))
                .filter(link -> link.kind() != Link.Kind.UNDEFINED && leadsAway(link) && !demands.allow(address(link)))
                .map(link -> Finding.at(text.place(link.span()), "links to '%s' are not allowed", host(address(link)))
                        .about(new Subject.Link(address(link)))
                        .help("say in the text what it would show, keep a copy beside the proposal, or link to one of"
                                + " the sources that the process allows")
                        .says(demands.says()));
    }

    private static boolean leadsAway(Link link) {
        // What leads nowhere at all is told as that.
        return LocalLink.leadsToTheWeb(address(link))
                && !UnreachableLink.is(address(link))
                && !NoAddress.is(address(link))
                && !address(link).toLowerCase(Locale.ROOT).startsWith("mailto:");
    }

    private static String address(Link link) {
        return link.target().strip();
    }

    /** {@return an address without what stands behind the host} */
    private static String host(String address) {
        int start = address.indexOf("//");
        int slash = start < 0 ? -1 : address.indexOf('/', start + 2);
        return slash < 0 ? address : address.substring(0, slash);
    }
}
