/**
 * The rules: a package for each topic, a class for each problem (or for each kind of problem), and the one list of all
 * of them in {@code BuiltInRules}. Rules of one topic do not use those of another. May use {@code text}, {@code history}, {@code diagnostic}, {@code yaml}, {@code json}, {@code document}, {@code process}, {@code diagram}, {@code proposal}, {@code register} and {@code lint}.
 */
@NullMarked
package io.github.proposals.model.rules;

import org.jspecify.annotations.NullMarked;
