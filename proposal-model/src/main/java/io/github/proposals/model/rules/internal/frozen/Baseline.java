package io.github.proposals.model.rules.internal.frozen;

import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.Freeze;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import java.util.Map;
import java.util.Optional;

/**
 * An accepted proposal, and what it said before.
 *
 * @param freeze what must not change
 * @param before the proposal when the change under judgement began, or when it was accepted if that was later
 * @param version where that text is
 * @param now the proposal as it is
 */
record Baseline(Freeze freeze, ProposalText before, Version version, ProposalText now) {

    /** {@return what to compare with; nothing if the change does not touch the proposal, or not after acceptance} */
    static Optional<Baseline> of(ProposalText now) {
        Proposal proposal = now.proposal();
        History history = proposal.circumstances().history();
        return proposal.process()
                .history()
                .frozen()
                .flatMap(freeze -> accepted(proposal, freeze)
                        .flatMap(version -> history.read(version)
                                .map(text -> new ProposalReader(proposal.process(), proposal.circumstances())
                                        .read(new SourceText(version.path(), text), beside(proposal, version)))
                                .map(before -> new Baseline(freeze, before, version, now))));
    }

    private static SourceTree beside(Proposal proposal, Version version) {
        Optional<String> header = proposal.circumstances().history().header(version);
        return SourceTree.of(
                "",
                proposal.process()
                        .files()
                        .sidecar(version.path())
                        .flatMap(path -> header.map(text -> Map.of(path, text)))
                        .orElse(Map.of()));
    }

    private static Optional<Version> accepted(Proposal proposal, Freeze freeze) {
        History history = proposal.circumstances().history();
        Optional<DocumentChange> whole = history.change(proposal.path());
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Optional<Version> start =
                whole.get().before().filter(version -> freeze.statuses().contains(version.status()));
        return start.or(() -> history.life(proposal.path())
                .reached(freeze.statuses()::contains)
                .filter(change -> change.judged() && change.commit().isPresent())
                .flatMap(DocumentChange::after));
    }

    /** {@return whether the text of a section is another one now} */
    boolean changes(String section) {
        return !body(before, section).equals(body(now, section));
    }

    /** {@return whether the old text of a section is no more what the new one starts with} */
    boolean rewrites(String section) {
        return !body(now, section).orElse("").startsWith(body(before, section).orElse(""));
    }

    /** {@return whether somebody has explained a correction in the section for that} */
    boolean isExplained() {
        return !freeze.errata().isEmpty() && changes(freeze.errata()) && !rewrites(freeze.errata());
    }

    /** The ends of lines, and of the section, are nobody's text. */
    private static Optional<String> body(ProposalText text, String section) {
        return text.sections()
                .named(section)
                .map(match -> text.document()
                        .source()
                        .slice(match.section().body())
                        .replaceAll("(?<![ \\t\\r])[ \\t\\r]+(?=\\n)", "")
                        .strip());
    }
}
