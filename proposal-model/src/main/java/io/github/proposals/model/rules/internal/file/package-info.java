/** Rules about whether a file can be read, and its name. */
@NullMarked
package io.github.proposals.model.rules.internal.file;

import org.jspecify.annotations.NullMarked;
