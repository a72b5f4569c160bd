/** What must not change any more once a proposal has been accepted. */
package io.github.proposals.model.rules.frozen;
