package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.export.PublishedProposal;
import io.github.proposals.model.export.PublishedRegister;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Life;
import io.github.proposals.model.history.OldText;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.address.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts with which proposals came to their statuses, as far as the repository still has them. */
final class Versions {

    /** How many of one proposal are shown, the newest. */
    private static final int MOST = 20;

    /** How many are shown of all proposals together: each can have its share. */
    private static final int MOST_OF_ALL = 50_000;

    /** A text that is longer, in characters, is not shown as it was. */
    private static final int LONGEST = 1 << 20;

    /** All texts of one proposal that are shown, in characters. */
    private static final int LONGEST_TOGETHER = 4 << 20;

    private final History history;
    private final Names names;
    private final int most;

    /** What is called the same as another one of that commit, because of a mistake, and what its pages are called instead. */
    private final Map<String, String> others = new HashMap<>();

    Versions(PublishedRegister index, Register register) {
        this.history = register.circumstances().history();
        this.names = new Names(index.process(), history);
        this.most = Math.min(MOST, MOST_OF_ALL / Math.max(1, index.proposals().size()));
        Map<String, Integer> bearers = new HashMap<>();
        for (PublishedProposal proposal : index.proposals()) {
            for (DocumentChange stage : history.life(proposal.path()).stages()) {
                stage.commit().ifPresent(commit -> {
                    String name = names.page(stage.after().orElseThrow());
                    int count = bearers.merge(name.toLowerCase(Locale.ROOT) + commit.id(), 1, Integer::sum);
                    if (count > 1) {
                        others.put(proposal.path() + commit.id(), name + "-" + count);
                    }
                });
            }
        }
    }

    /**
     * What is known of one proposal.
     *
     * @param texts oldest first; that of today is among them, if a status began with it
     * @param leftOut how many are not shown, because there are too many, or they are too long
     */
    record Found(List<OldVersion> texts, int leftOut) {

        /** {@return the text that came after one; nothing if that is the one of today} */
        Optional<OldVersion> next(int position) {
            return Optional.of(position + 1)
                    .filter(it -> it < texts.size())
                    .map(texts::get)
                    .filter(it -> !it.isPresent());
        }
    }

    /** {@return what is known of a proposal} */
    Found of(PublishedProposal proposal) {
        Life life = history.life(proposal.path());
        List<DocumentChange> stages = life.stages();
        if (stages.isEmpty()) {
            return new Found(List.of(), 0);
        }
        String present = life.changes()
                .get(life.changes().size() - 1)
                .after()
                .map(Version::content)
                .orElse("");
        int start = Math.max(0, stages.size() - most);
        Map<String, OldText> read = read(stages.subList(start, stages.size()), present);
        List<OldVersion> texts = new ArrayList<>();
        int leftOut = start;
        int room = LONGEST_TOGETHER;
        for (int i = stages.size() - 1; i >= start; i--) {
            Version version = stages.get(i).after().orElseThrow();
            Optional<Commit> commit = stages.get(i).commit();
            Optional<OldText> text = Optional.ofNullable(read.get(version.content()));
            int length = text.map(it -> it.text().length()).orElse(0);
            boolean fits = length <= LONGEST && length <= room;
            leftOut += fits ? 0 : 1;
            if (fits
                    && commit.isPresent()
                    && (text.isPresent() || version.content().equals(present))) {
                room -= length;
                boolean first = stages.get(i).before().isEmpty();
                texts.add(
                        0,
                        new OldVersion(i, first, version, commit.get(), text, name(proposal, version, commit.get())));
            }
        }
        return new Found(List.copyOf(texts), leftOut);
    }

    /** {@return in words, what is known of a proposal without reading any of its texts} A text has a name that no other one has. */
    String premises(PublishedProposal proposal) {
        Life life = history.life(proposal.path());
        StringBuilder words = new StringBuilder();
        for (DocumentChange stage : life.stages()) {
            words.append(stage).append('\n');
            stage.commit()
                    .ifPresent(commit -> words.append(commit.id())
                            .append(' ')
                            .append(commit.day())
                            .append(' ')
                            .append(name(proposal, stage.after().orElseThrow(), commit))
                            .append('\n'));
        }
        life.changes().stream().reduce((one, next) -> next).ifPresent(words::append);
        return words.append(most).toString();
    }

    private String name(PublishedProposal proposal, Version version, Commit commit) {
        return others.getOrDefault(proposal.path() + commit.id(), names.page(version));
    }

    /** {@return the texts by their content; that of today is read where it is} */
    private Map<String, OldText> read(List<DocumentChange> stages, String present) {
        List<Version> past = stages.stream()
                .map(it -> it.after().orElseThrow())
                .filter(it -> !it.content().equals(present))
                .toList();
        Map<String, OldText> read = new HashMap<>();
        if (!past.isEmpty()) {
            List<Optional<OldText>> texts = history.read(past);
            for (int i = 0; i < past.size(); i++) {
                String content = past.get(i).content();
                texts.get(i).ifPresent(it -> read.put(content, it));
            }
        }
        return read;
    }
}
