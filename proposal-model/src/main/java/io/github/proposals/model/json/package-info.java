/**
 * What JSON has to look like, as far as processes demand it of the JSON in proposals: the keywords of JSON Schema that such
 * demands need. May use {@code text}.
 */
@NullMarked
package io.github.proposals.model.json;

import org.jspecify.annotations.NullMarked;
