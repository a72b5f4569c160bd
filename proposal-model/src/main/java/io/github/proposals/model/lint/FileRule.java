package io.github.proposals.model.lint;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.SourceReading;
import java.util.stream.Stream;

/** A rule that looks at a file before it is known what it contains. */
public non-sealed interface FileRule extends Rule {

    /** {@return what is wrong with a file, which may be one that could not be read} */
    Stream<Finding> check(SourceReading reading);
}
