/**
 * Where files, commits, issues and people of a repository can be read on the web, as GitHub, GitLab and others have it.
 * Of the HTML only addresses are known. May use {@code text} and {@code site.internal.html}.
 */
@NullMarked
package io.github.proposals.model.site.internal.forge;

import org.jspecify.annotations.NullMarked;
