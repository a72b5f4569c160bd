/** Text and places in it. Knows nothing about proposals. Everything is immutable; only {@link io.github.proposals.model.text.SourceTree} touches files. Uses no other package. */
package io.github.proposals.model.text;
