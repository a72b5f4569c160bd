package io.github.proposals.model.history;

import java.util.Optional;

/**
 * A document as it was.
 *
 * @param text its text
 * @param header the text of the file beside it that held its header, if it had one
 */
public record OldText(String text, Optional<String> header) {}
