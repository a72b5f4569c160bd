package io.github.proposals.model.authoring;

import io.github.proposals.model.diagnostic.Mishap;
import java.io.IOException;

/** What came of an intention. */
public sealed interface Outcome permits Plan, Refusal {

    /**
     * {@return what comes of making a plan; a mistake of a programmer is a reason why nothing is written}
     *
     * @param what what is done, with the proposal that it is done to
     */
    static Outcome of(String what, Mishap.Work<Outcome, IOException> plan) throws IOException {
        Mishap.Try<Outcome> tried = Mishap.attemptWith(plan);
        return tried instanceof Mishap.Failed<Outcome> failed
                ? Refusal.of(
                        what + " failed: " + failed.mishap().description(),
                        failed.mishap().help())
                : ((Mishap.Done<Outcome>) tried).value();
    }
}
