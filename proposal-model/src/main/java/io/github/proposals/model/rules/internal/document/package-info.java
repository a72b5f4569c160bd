/** Rules about whether a document can be read as its author sees it. */
@NullMarked
package io.github.proposals.model.rules.internal.document;

import org.jspecify.annotations.NullMarked;
