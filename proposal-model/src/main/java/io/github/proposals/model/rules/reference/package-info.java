/** Rules about proposals that name each other in their headers. */
package io.github.proposals.model.rules.reference;
