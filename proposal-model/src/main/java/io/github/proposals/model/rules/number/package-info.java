/** Rules about numbers and how they are assigned. */
package io.github.proposals.model.rules.number;
