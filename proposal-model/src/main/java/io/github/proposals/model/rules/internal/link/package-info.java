/** Rules about links to files and headings. */
@NullMarked
package io.github.proposals.model.rules.internal.link;

import org.jspecify.annotations.NullMarked;
