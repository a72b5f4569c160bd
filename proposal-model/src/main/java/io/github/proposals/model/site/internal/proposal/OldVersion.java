package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.OldText;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.PageNames;
import java.util.Optional;

/**
 * A text with which a proposal came to a status.
 *
 * @param stage which of its statuses that was, from 0 on
 * @param first whether there was none before
 * @param version what its header said
 * @param commit what brought it
 * @param content the text; nothing if it is that of today
 * @param name what its pages are called, for ever
 */
record OldVersion(int stage, boolean first, Version version, Commit commit, Optional<OldText> content, String name) {

    /** {@return whether it is that of today, which has a page already} */
    boolean isPresent() {
        return content.isEmpty();
    }

    String text() {
        return content.map(OldText::text).orElse("");
    }

    /** {@return the text of the file beside it that held its header} */
    Optional<String> header() {
        return content.flatMap(OldText::header);
    }

    /** {@return the page that shows it} */
    String page() {
        return PageNames.ofVersion(name, commit.shortId());
    }

    /** {@return the page that shows what became of it; {@code next} is nothing for today} */
    String changes(Optional<OldVersion> next) {
        return PageNames.ofChanges(name, commit.shortId(), next.map(it -> it.commit.shortId()));
    }

    String day() {
        return commit.day().toString();
    }

    Badge badge(PublishedRegister index) {
        return Badge.of(index.process().lifecycle(), version.status());
    }

    /** {@return what happened then, behind "when it"} */
    String words() {
        String status = version.status();
        return status.isEmpty() ? "had no status" : (first ? "came in as " : "became ") + status;
    }
}
