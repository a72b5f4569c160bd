/** Rules about links to files and headings. */
@NullMarked
package io.github.proposals.model.rules.link;

import org.jspecify.annotations.NullMarked;
