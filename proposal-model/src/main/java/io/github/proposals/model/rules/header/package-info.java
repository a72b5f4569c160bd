/** Rules about the labelled values at the top. */
package io.github.proposals.model.rules.header;
