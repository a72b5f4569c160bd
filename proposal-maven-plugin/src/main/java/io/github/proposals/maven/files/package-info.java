/**
 * The files of a repository, as a limit and as what is written: several of them whole or not at all, so that a run that is
 * stopped leaves nothing half. No type of Maven enters. May use nothing else.
 *
 * <p>Start reading at {@link io.github.proposals.maven.files.ChangeWriter}.
 */
package io.github.proposals.maven.files;
