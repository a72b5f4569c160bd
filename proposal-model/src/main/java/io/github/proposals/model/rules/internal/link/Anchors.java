package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceReading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that links may use in documents: in proposals, and in others, which are read once, when somebody asks. */
final class Anchors {

    private static final int MOST_OTHERS = 500;

    private final Register proposals;
    private final DocumentParser parser;
    private final Map<String, Optional<Set<String>>> others = new HashMap<>();

    Anchors(Register proposals) {
        this.proposals = proposals;
        this.parser = new DocumentParser(proposals.process().format(), label -> false);
    }

    /** {@return the document to which a link leads} */
    String path(Proposal proposal, LocalLink link) {
        return Target.path(proposal, link, proposals);
    }

    /** {@return the names in a document; nothing where there is none that we can read} */
    Optional<Set<String>> of(String path) {
        Optional<Proposal> proposal = proposals.at(path);
        return proposal.isPresent() ? proposal.map(Proposal::anchors) : others.computeIfAbsent(path, this::read);
    }

    private Optional<Set<String>> read(String path) {
        boolean readable = others.size() < MOST_OTHERS
                && proposals.process().format().reads(path)
                && proposals.tree().find(path) == LinkTarget.FILE;
        return readable && proposals.tree().read(path) instanceof SourceReading.Text text
                ? Optional.of(parser.parse(text.source()).anchors())
                : Optional.empty();
    }
}
