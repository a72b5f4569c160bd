/**
 * Diagnostics as text, one class for each format. Line ends are {@code \n} on every machine. May use {@code text} and
 * {@code diagnostic}; with {@code index} the only package that knows Gson.
 */
package io.github.proposals.model.report;
