/** Rules about what the document that describes the process says beside its definition. */
@NullMarked
package io.github.proposals.model.rules.internal.guide;

import org.jspecify.annotations.NullMarked;
