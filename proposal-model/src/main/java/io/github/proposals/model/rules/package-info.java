/**
 * The rules: a package for each topic, a class for each problem (or for each kind of problem), and the one list of all of
 * them in {@code BuiltInRules}. May use everything but {@code report}; rules do not use each other.
 */
package io.github.proposals.model.rules;
