/**
 * The register of all proposals: as plain values, in the formats that machines read, and as the list that people keep in
 * the repository. Writes no file and looks at no clock. May use {@code text}, {@code history}, {@code document},
 * {@code process}, the root and {@code edit}; Gson, FastCSV, ROME and biweekly are seen by the class of their format.
 */
package io.github.proposals.model.index;
