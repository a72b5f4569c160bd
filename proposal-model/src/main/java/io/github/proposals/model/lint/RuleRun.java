package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.memory.JudgedFile;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Asks rules, about one file or about all of them, and collects what they find. What a rule throws is a finding about the
 * file that it looked at, and ends no run.
 */
final class RuleRun {

    /** How many findings show their line: nobody reads more, and a large register has no room for all of them. */
    static final int MOST_WITH_LINES = 20_000;

    private final RuleSet set;
    private final int before;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Suppressions suppressions;
    private final Asked asked = new Asked(this::matters);
    private Optional<Circumstances> watched = Optional.empty();
    private Function<String, Optional<Proposal>> proposals = path -> Optional.empty();

    /** A run in which nothing was found yet. */
    RuleRun(RuleSet set) {
        this(set, 0);
    }

    /** A part of a run, before which others found something. */
    private RuleRun(RuleSet set, int before) {
        this.set = set;
        this.before = before;
        this.suppressions = new Suppressions(set.catalogue(), set.files());
    }

    /** {@return a part of this run: what is found in one file} */
    RuleRun part() {
        return new RuleRun(set, diagnostics.size());
    }

    /** {@return the rules that are asked} */
    RuleSet set() {
        return set;
    }

    /** {@return what was found so far, before anything is hidden} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** From now on it is known which proposals the findings are about. */
    void knows(Function<String, Optional<Proposal>> others) {
        proposals = others;
    }

    Suppressions suppressions() {
        return suppressions;
    }

    /** {@return circumstances of which it is taken down which rules asked for them} Those that are watched here stay as they are. */
    Circumstances watched(Circumstances circumstances) {
        if (watched.filter(it -> it == circumstances).isEmpty()) {
            watched = Optional.of(circumstances.watchedBy(asked::circumstances));
        }
        return watched.get();
    }

    /** {@return what was found in one file, so that it can be used again where only other files change} */
    JudgedFile judged(RegisterFile file) {
        return new JudgedFile(file, diagnostics, suppressions.noted(), asked.noted());
    }

    void add(JudgedFile file) {
        file.diagnostics().forEach(this::keep);
        suppressions.add(file.permissions());
        asked.add(file.questions());
    }

    /** Asks a rule about one file. */
    void ask(Rule rule, String path, Supplier<Stream<Finding>> check) {
        asked.about(rule, path, () -> attempt(rule, path, check));
    }

    /** Asks a rule about all files of a directory together. */
    void askAboutAll(Rule rule, String directory, Supplier<Stream<Finding>> check) {
        asked.aboutAll(rule, () -> attempt(rule, directory, check));
    }

    private void attempt(Rule rule, String path, Supplier<Stream<Finding>> check) {
        Mishap.of(() -> add(rule.info(), check.get()))
                .ifPresent(
                        mishap -> tell(mishap, path, "the rule '" + rule.info().id() + "'"));
    }

    /** What should never happen is told, with the file and whoever looked at it. */
    void tell(Mishap mishap, String path, String what) {
        add(Mishap.RULE, Stream.of(mishap.at(Place.ofFile(path), what)));
    }

    private void add(RuleInfo rule, Stream<Finding> findings) {
        findings.forEach(finding -> {
            RuleInfo broken = set.broken(rule, finding);
            set.severity(broken, finding, proposals.apply(finding.place().path()))
                    .ifPresent(severity -> keep(new Diagnostic(broken.id(), severity, finding)));
        });
    }

    private void keep(Diagnostic diagnostic) {
        boolean lines = before + diagnostics.size() < MOST_WITH_LINES;
        diagnostics.add(lines ? diagnostic : diagnostic.withoutLines());
    }

    /** {@return whether somebody hides findings of a rule, or of one that it finds them for, and is told if there are none} */
    private boolean matters(String rule) {
        return isNamed(rule)
                || set.ownRules()
                        .anyMatch(own -> isNamed(own) && set.findersOf(own).anyMatch(rule::equals));
    }

    private boolean isNamed(String rule) {
        if (suppressions.name(rule)) {
            return true;
        }
        for (Waiver waiver : set.settings().waivers()) {
            if (waiver.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the rules that asked for circumstances} */
    Set<String> unsettled() {
        return asked.unsettled();
    }

    /** {@return whether a rule had its say about a file, and says the same in any other build} */
    boolean isSettled(String rule, String path) {
        return !set.isOff(rule) && set.findersOf(rule).allMatch(it -> asked.isSettled(it, path));
    }
}
