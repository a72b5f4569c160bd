package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReference;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another proposal that is mentioned before a link leads to it. */
public final class UnlinkedMention implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "mention.unlinked", Severity.ERROR, "The first mention of another proposal is no link to it.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Optional<Severity> severity = text.proposal().process().body().unlinked();
        return severity.stream().flatMap(it -> unlinked(text).map(finding -> finding.severity(it)));
    }

    private static Stream<Finding> unlinked(ProposalText text) {
        Proposal proposal = text.proposal();
        Map<ProposalId, Position> linked = linked(text);
        // Nobody puts a link into a heading: it would stand in every table of contents.
        Set<Integer> headings = text.document().sections().stream()
                .map(section -> text.place(section.heading()).start().line())
                .collect(Collectors.toSet());
        return proposal.mentions().stream()
                .filter(mention -> !proposal.identity().equals(Optional.of(mention.id())))
                .filter(mention -> !headings.contains(mention.place().start().line()))
                // No link of Markdown is one in there.
                .filter(mention -> !text.document().isHtml(start(text.document(), mention)))
                .filter(mention -> !isInBrackets(text.document(), mention))
                .filter(mention -> !isBefore(linked.get(mention.id()), mention))
                .map(mention -> finding(proposal, mention));
    }

    /** {@code [ADR-7][name]}: where that leads stands further down. */
    private static boolean isInBrackets(ProposalDocument document, ProposalReference mention) {
        SourceText source = document.source();
        Position end = mention.place().end();
        int to = source.offset(source.line(end.line()).start(), end.column() - 1);
        return source.content().startsWith("[", start(document, mention) - 1)
                && source.content().startsWith("][", to);
    }

    private static int start(ProposalDocument document, ProposalReference mention) {
        SourceText source = document.source();
        Position start = mention.place().start();
        return source.offset(source.line(start.line()).start(), start.column() - 1);
    }

    private static boolean isBefore(Position link, ProposalReference mention) {
        return link != null && link.compareTo(mention.place().start()) < 0;
    }

    private static Finding finding(Proposal proposal, ProposalReference mention) {
        String id = proposal.process().idOf(mention.id());
        return Finding.at(mention.place(), "the first mention of %s is no link", id)
                .about(new Subject.Mention(id))
                .help("link it: [%s](...)", id);
    }

    /** {@return where the first link to each proposal stands} */
    private static Map<ProposalId, Position> linked(ProposalText text) {
        ProposalDocument document = text.document();
        Map<ProposalId, Position> linked = new HashMap<>();
        document.links().stream()
                .filter(link -> link.kind() == Link.Kind.LINK)
                .forEach(link -> LinkedProposal.of(link, text.proposal())
                        .ifPresent(id -> linked.putIfAbsent(
                                id, document.place(link.whole()).start())));
        return linked;
    }
}
