/** Rules about statuses. */
package io.github.proposals.model.rules.status;
