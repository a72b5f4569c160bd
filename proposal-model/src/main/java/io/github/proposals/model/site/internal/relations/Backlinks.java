package io.github.proposals.model.site.internal.relations;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedProposal.Relation;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReference;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who mentions whom: the proposals whose texts name another one, or link to it. Those of other registers count as well. */
public final class Backlinks {

    private final PageNames names;
    private final ProposalProcess process;
    private final Map<String, List<Relation>> byPath = new HashMap<>();

    public Backlinks(PublishedRegister index, Register proposals, PageNames names) {
        this.names = names;
        this.process = proposals.process();
        for (PublishedProposal from : index.proposals()) {
            proposals.at(from.path()).ifPresent(it -> add(proposals, it));
        }
        for (Register other : proposals.others()) {
            other.stream().filter(it -> it.identity().isPresent()).forEach(it -> add(other, it));
        }
    }

    private void add(Register register, Proposal from) {
        String id = from.identity().map(register::idOf).orElse(from.id());
        Relation relation = new Relation("", false, false, from.number(), id, from.path());
        named(from, register)
                .forEach(to ->
                        byPath.computeIfAbsent(to, it -> new ArrayList<>()).add(relation));
    }

    /** {@return the proposals that mention a proposal, in their order; not those that have a relation to it anyway} */
    public List<Relation> of(PublishedProposal proposal) {
        Set<String> related = new HashSet<>(Set.of(proposal.path()));
        proposal.relations().forEach(it -> related.add(it.path()));
        return byPath.getOrDefault(proposal.path(), List.of()).stream()
                .filter(it -> !related.contains(it.path()))
                .toList();
    }

    private Set<String> named(Proposal proposal, Register register) {
        Set<String> paths = new HashSet<>();
        for (ProposalReference mention : proposal.mentions()) {
            names.called(process.idOf(mention.id()))
                    .map(PublishedProposal::path)
                    .ifPresent(paths::add);
        }
        for (LocalLink link : proposal.links()) {
            if (link.kind() != Link.Kind.UNDEFINED && !link.path().isEmpty()) {
                names.at(register.tree().resolve(proposal.folder(), link.path()))
                        .map(PublishedProposal::path)
                        .ifPresent(paths::add);
            }
        }
        return paths;
    }
}
