/**
 * What came of files, and pages that were made of them, kept from one run to the next, so that what did not change is not read or made
 * again. Knows no rule. May
 * use {@code text}, {@code diagnostic}, {@code proposal} and {@code register}.
 */
@NullMarked
package io.github.proposals.model.memory;

import org.jspecify.annotations.NullMarked;
