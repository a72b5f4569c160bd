/**
 * What the repository remembers, read with JGit: the only package that knows it. It reads and never writes, starts no
 * program, and looks at no clock and no environment but what it is given. Its result are the plain values of
 * {@code io.github.proposals.model.history}; nothing of JGit leaves the package. No type of Maven enters. May use nothing
 * else.
 *
 * <p>Start reading at {@link io.github.proposals.maven.git.GitHistory}.
 */
package io.github.proposals.maven.git;
