/** Rules about persons and their roles. */
package io.github.proposals.model.rules.people;
