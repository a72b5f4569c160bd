/** Rules about proposals that are named in running text. */
package io.github.proposals.model.rules.mention;
