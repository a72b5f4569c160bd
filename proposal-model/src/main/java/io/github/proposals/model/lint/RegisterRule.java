package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.register.Register;
import java.util.stream.Stream;

/** A rule that looks at all proposals together, after their texts were dropped. */
public non-sealed interface RegisterRule extends Rule {

    /** {@return what is wrong with the proposals} */
    Stream<Finding> check(Register proposals);
}
