/**
 * What is written in a Markdown document: title, header, sections, blocks, links and comments, each with its place, and
 * nothing about what it means. The only package that knows flexmark. May use {@code text}.
 *
 * <p>A style of header is a {@link io.github.proposals.model.document.HeaderStyle}; those that we know are in the package
 * {@code header}.
 */
package io.github.proposals.model.document;
