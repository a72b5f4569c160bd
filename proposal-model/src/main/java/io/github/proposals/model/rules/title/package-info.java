/** Rules about the heading of a proposal. */
package io.github.proposals.model.rules.title;
