package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Accepted;
import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.diagnostic.Diagnostics;
import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Judged;
import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What counts of all that was found in a run: authors suppress findings, and maintainers waive them for a time. */
final class Verdict {

    private final RuleRun run;
    private final Waivers waivers;

    /** The verdict on {@code proposals}, about which the rules were asked. */
    Verdict(RuleRun run, List<Proposal> proposals, Circumstances circumstances) {
        RuleSet set = run.set();
        this.run = run;
        this.waivers = new Waivers(
                set.settings().waivers().stream()
                        .filter(it -> !set.isOff(it.rule()))
                        .toList(),
                proposals,
                circumstances);
    }

    /** {@return what counts; all that was found where that fails, and what went wrong} {@code path} is what it is about. */
    static Judged of(RuleRun run, String path, Supplier<Judged> verdict) {
        Mishap.Try<Judged> tried = Mishap.attempt(verdict);
        if (tried instanceof Mishap.Done<Judged> done) {
            return done.value();
        }
        run.tell(((Mishap.Failed<Judged>) tried).mishap(), path, "applying suppressions and waivers");
        return new Judged(new Diagnostics(run.diagnostics()), List.of());
    }

    /** {@return what counts where not all rules had their say, so that nothing is called unused} */
    Judged ofSome() {
        return judged(waivers.apply(run.suppressions().apply(run.diagnostics()), (rule, path) -> false));
    }

    /** {@return what counts, and which suppressions and waivers are of no use} */
    Judged ofAll() {
        Suppressions suppressions = run.suppressions();
        List<Diagnostic> all = new ArrayList<>(waivers.apply(suppressions.apply(run.diagnostics()), run::isSettled));
        add(all, "waiver.expired", waivers.expired());
        add(all, "waiver.unused", waivers.unused());
        add(all, "suppression.unused", suppressions.unused(run::isSettled));
        add(all, "suppression.malformed", suppressions.malformed());
        return judged(all);
    }

    private Judged judged(List<Diagnostic> counting) {
        List<Accepted> accepted = new ArrayList<>(run.suppressions().accepted());
        accepted.addAll(waivers.accepted());
        return new Judged(new Diagnostics(counting), accepted);
    }

    private void add(List<Diagnostic> all, String rule, Stream<Finding> findings) {
        run.set()
                .catalogue()
                .rule(rule)
                .ifPresent(info -> findings.forEach(finding -> run.set()
                        .severity(info, finding)
                        .ifPresent(severity -> all.add(new Diagnostic(rule, severity, finding)))));
    }
}
