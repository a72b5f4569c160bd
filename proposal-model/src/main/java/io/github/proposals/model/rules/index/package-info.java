/** Rules about the list of proposals that people keep by hand. */
package io.github.proposals.model.rules.index;
