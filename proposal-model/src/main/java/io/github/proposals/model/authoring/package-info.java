/**
 * What people do to proposals: begin one, change its status, give it its number, put another one in its place, repair
 * what can be repaired. Each of these gives a {@link io.github.proposals.model.authoring.Plan} that was judged before
 * anybody writes it, or a {@link io.github.proposals.model.authoring.Refusal} that says why not. Writes no file. The only
 * package that knows JUnidecode. May use {@code text}, {@code history}, {@code diagnostic}, {@code document}, {@code process}, {@code proposal}, {@code register}, {@code memory}, {@code edit}, {@code keptlist} and {@code lint}.
 */
@NullMarked
package io.github.proposals.model.authoring;

import org.jspecify.annotations.NullMarked;
