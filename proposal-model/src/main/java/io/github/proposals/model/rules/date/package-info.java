/** Rules about days. */
package io.github.proposals.model.rules.date;
