/**
 * All proposals of one process together: where their files are, how they are read, who knows whom, which number is next,
 * and the list that people keep of them as it was read. Whoever publishes starts here: {@link
 * io.github.proposals.model.register.RegisterReader}. Nothing here judges or writes. May use {@code text}, {@code history}, {@code
 * diagnostic}, {@code document}, {@code process} and {@code proposal}.
 */
@NullMarked
package io.github.proposals.model.register;

import org.jspecify.annotations.NullMarked;
