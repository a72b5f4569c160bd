/**
 * What came of files, kept from one run to the next, so that those are not read again that did not change. Knows no rule. May
 * use {@code text}, {@code diagnostic}, {@code proposal} and {@code register}.
 */
@NullMarked
package io.github.proposals.model.memory;

import org.jspecify.annotations.NullMarked;
