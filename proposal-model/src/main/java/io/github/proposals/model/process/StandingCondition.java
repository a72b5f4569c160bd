package io.github.proposals.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** Where a proposal stands: on which branch, since when, among others, with whom as its authors. */
public sealed interface StandingCondition extends Condition {

    /** It is the document that describes the process. */
    record ProcessDocument() implements StandingCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return Optional.of(given.isProcessDocument());
        }

        @Override
        public String because(Case given, boolean holds) {
            return "";
        }

        @Override
        public String words(boolean holds) {
            return holds ? "that describe the process" : "that do not describe the process";
        }
    }

    /** None of its authors is a maintainer. */
    record Outsider() implements StandingCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.isByOutsiders();
        }

        @Override
        public String because(Case given, boolean holds) {
            return holds ? " since no author is a maintainer" : " since an author is a maintainer";
        }

        @Override
        public String words(boolean holds) {
            return (holds ? "without" : "with") + " a maintainer among the authors";
        }
    }

    /** It stands on the default branch. */
    record Merged() implements StandingCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.isMerged();
        }

        @Override
        public String because(Case given, boolean holds) {
            return holds ? " on the default branch" : " before it is on the default branch";
        }

        @Override
        public String words(boolean holds) {
            return holds ? "on the default branch" : "not yet on the default branch";
        }
    }

    /**
     * Its first commit is of this day or later: what was there before a demand was made need not follow it.
     *
     * @param first the day
     */
    record CommittedSince(LocalDate first) implements StandingCondition {
        @Override
        public Optional<Boolean> of(Case given) {
            return given.committed().map(day -> !day.isBefore(first));
        }

        @Override
        public String because(Case given, boolean holds) {
            return " for a proposal " + words(holds);
        }

        @Override
        public String words(boolean holds) {
            return "first committed " + (holds ? "on " + first + " or later" : "before " + first);
        }
    }
}
