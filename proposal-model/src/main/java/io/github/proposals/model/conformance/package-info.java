/**
 * For the owners of a process: folders of documents, each with what their process is expected to find there, run from any
 * framework for tests. Writes what is expected, if it is told to. May use {@code text}, {@code history}, {@code diagnostic}, {@code process},
 * {@code proposal}, {@code register}, {@code edit}, {@code lint}, {@code config} and {@code report}.
 *
 * <p>Start reading at {@link io.github.proposals.model.conformance.Conformance}.
 */
@NullMarked
package io.github.proposals.model.conformance;

import org.jspecify.annotations.NullMarked;
