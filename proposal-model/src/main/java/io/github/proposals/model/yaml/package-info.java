/**
 * YAML with places: the only package that knows SnakeYAML. Hostile files (bombs, cycles, deep nesting, several
 * megabytes) become findings. What a mapping may hold is declared as a {@code Shape} of {@code Key}s. May use {@code text} and {@code diagnostic}.
 */
@NullMarked
package io.github.proposals.model.yaml;

import org.jspecify.annotations.NullMarked;
