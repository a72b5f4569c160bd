/**
 * What a project says: {@code proposals.yaml}, and finding out the process where it says nothing. May use {@code text},
 * {@code diagnostic}, {@code yaml}, {@code document}, {@code process}, {@code register} and {@code lint}.
 */
@NullMarked
package io.github.proposals.model.config;

import org.jspecify.annotations.NullMarked;
