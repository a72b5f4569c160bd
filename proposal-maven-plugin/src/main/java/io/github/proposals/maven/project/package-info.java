/**
 * The project on disk: from what pom, command line and {@code proposals.yaml} say to proposals that can be read. No type of
 * Maven enters. May use {@code files}, {@code git} and {@code unchanged}.
 *
 * <p>Start reading at {@link io.github.proposals.maven.project.ProjectLocator}, which gives an
 * {@link io.github.proposals.maven.project.OpenProject}.
 */
package io.github.proposals.maven.project;
