/** Rules about whether a document can be read as its author sees it. */
package io.github.proposals.model.rules.document;
