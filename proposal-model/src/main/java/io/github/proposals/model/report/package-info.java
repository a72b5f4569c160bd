/**
 * Diagnostics as text, one class for each format. Line ends are {@code \n} on every machine. With {@code export} and
 * {@code site} the only package that knows Gson, and with {@code site} the only one that knows jmustache. May use {@code text} and {@code diagnostic}.
 */
@NullMarked
package io.github.proposals.model.report;

import org.jspecify.annotations.NullMarked;
