/**
 * The register for others: as plain values, and in the formats that machines read. Writes no file and looks at no
 * clock. Gson, FastCSV and biweekly are seen by the classes of their formats. May use {@code text}, {@code history},
 * {@code diagnostic}, {@code document}, {@code process}, {@code proposal}, {@code register} and {@code edit}.
 */
@NullMarked
package io.github.proposals.model.export;

import org.jspecify.annotations.NullMarked;
