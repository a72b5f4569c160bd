/**
 * All proposals of one process together: where their files are, who knows whom, which number is next, and the list that
 * people keep of them as it was read. Nothing here judges or writes. May use {@code text}, {@code history}, {@code
 * diagnostic}, {@code document}, {@code process} and {@code proposal}.
 */
package io.github.proposals.model.register;
