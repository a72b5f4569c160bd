package io.github.proposals.maven.git;

import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what was found in the repository into plain values. */
final class Recorder {

    private final Versions versions;
    private final Commits commits;

    Recorder(Versions versions, Commits commits) {
        this.versions = versions;
        this.commits = commits;
    }

    /** {@return the steps as changes of documents, in the same order} */
    List<DocumentChange> changes(List<Step> steps) throws IOException {
        List<DocumentChange> changes = new ArrayList<>();
        for (Step step : steps) {
            changes.add(change(step.change(), Optional.of(commits.of(step.commit())), step.judged()));
        }
        return changes;
    }

    /** {@return changes that no commit has made, or that all of them have made together} */
    List<DocumentChange> uncommitted(List<BlobChange> files) throws IOException {
        List<DocumentChange> changes = new ArrayList<>();
        for (BlobChange change : files) {
            if (versions.isOfDocument(change)) {
                changes.add(change(change, Optional.empty(), true));
            }
        }
        return changes;
    }

    private DocumentChange change(BlobChange change, Optional<Commit> commit, boolean judged) throws IOException {
        DocumentChange plain = new DocumentChange(commit, version(change.before()), version(change.after()), judged);
        change.after().ifPresent(file -> versions.tell(file, plain.origin()));
        change.before().ifPresent(file -> versions.tell(file, "the one before " + plain.origin()));
        return plain;
    }

    private Optional<Version> version(Optional<BlobAt> file) throws IOException {
        return file.isPresent() ? Optional.of(versions.of(file.get())) : Optional.empty();
    }
}
