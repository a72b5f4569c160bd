/**
 * Shows pages to whoever writes proposals, on this machine alone. One of its classes opens a socket, on the loopback address, and
 * no other class of ours does. It serves what is made in memory, and no file by its path. May use {@code diagnostic}, {@code site} and {@code site.page}.
 *
 * <p>Start reading at {@link io.github.proposals.model.preview.PreviewServer}.
 */
@NullMarked
package io.github.proposals.model.preview;

import org.jspecify.annotations.NullMarked;
