/**
 * What is written in a Markdown document: title, header, sections, blocks, links and comments, each with its place, and
 * nothing about what it means. The only package that knows flexmark. May use {@code text}.
 *
 * <p>To read another style of header, add a {@code …Reader} and name it in {@code HeaderReaders}.
 */
package io.github.proposals.model.document;
