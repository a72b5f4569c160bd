package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.site.internal.page.Content;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of what proposals were: each text with which one came to a status, and what became of it. */
final class PastPages {

    private final Versions versions;
    private final VersionPage page;
    private final ChangesPage changes;
    private final Texts texts;

    PastPages(PublishedRegister index, PageNames names, Versions versions, Texts texts) {
        this.versions = versions;
        this.texts = texts;
        this.page = new VersionPage(index, names, texts);
        this.changes = new ChangesPage(index, names, texts);
    }

    /** {@return the pages of one proposal} */
    List<Content> of(PublishedProposal proposal) {
        Versions.Found found = versions.of(proposal);
        List<Content> pages = new ArrayList<>();
        List<Life.PastLink> before = List.of();
        Optional<Texts.Text> known = Optional.empty();
        for (int i = 0; i < found.texts().size(); i++) {
            OldVersion old = found.texts().get(i);
            if (old.isPresent()) {
                known = Optional.empty();
                continue;
            }
            Texts.Text text = known.orElseGet(() -> text(proposal, old));
            Optional<OldVersion> next = found.next(i);
            Texts.Text later = next.map(it -> text(proposal, it)).orElseGet(() -> texts.of(proposal));
            known = Optional.of(later).filter(it -> next.isPresent());
            Life.PastLink after = new Life.PastLink(
                    old.changes(next),
                    next.map(it -> "What changed until it " + it.words()).orElse("What changed since then"));
            List<Life.PastLink> steps = new ArrayList<>(before);
            steps.add(after);
            pages.add(page.of(proposal, old, text, steps));
            pages.add(changes.of(proposal, old, text, next, later));
            before = List.of(new Life.PastLink(after.page(), "What had changed before"));
        }
        return pages;
    }

    private Texts.Text text(PublishedProposal proposal, OldVersion old) {
        return texts.of(proposal, old.version().path(), old.text());
    }
}
