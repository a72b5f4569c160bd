/**
 * Where files, commits, issues and people of a repository can be read on the web, as GitHub, GitLab and others have it. May
 * use {@code text} for paths, and of {@code site.html} the addresses.
 */
package io.github.proposals.model.site.forge;
