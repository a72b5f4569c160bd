/**
 * What a repository remembers of proposals, as plain values: commits, versions of documents, the steps between them.
 * Nothing here looks into a repository; whoever can do so hands a {@link io.github.proposals.model.history.History} in.
 * May use nothing else.
 */
@NullMarked
package io.github.proposals.model.history;

import org.jspecify.annotations.NullMarked;
