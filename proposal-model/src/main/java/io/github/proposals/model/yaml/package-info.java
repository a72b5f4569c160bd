/**
 * YAML with places: the only package that knows SnakeYAML. Hostile files (bombs, cycles, deep nesting, several
 * megabytes) become findings. May use {@code text} and {@code diagnostic}.
 */
package io.github.proposals.model.yaml;
