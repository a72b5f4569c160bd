/**
 * The way in for programs: proposals of a directory, opened, judged and shown in a line each. May use {@code text}, {@code
 * diagnostic}, {@code process}, {@code proposal}, {@code register}, {@code memory}, {@code lint} and {@code report}.
 *
 * <p>Whatever else somebody needs has a package of its own below; nothing there knows this one.
 */
@NullMarked
package io.github.proposals.model;

import org.jspecify.annotations.NullMarked;
