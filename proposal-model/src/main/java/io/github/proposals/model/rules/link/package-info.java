/** Rules about links to files and headings. */
package io.github.proposals.model.rules.link;
