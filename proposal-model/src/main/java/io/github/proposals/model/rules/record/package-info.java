/** Rules about what must be said somewhere. */
package io.github.proposals.model.rules.record;
