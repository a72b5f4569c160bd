/** Rules about sections and what stands in them. */
package io.github.proposals.model.rules.section;
