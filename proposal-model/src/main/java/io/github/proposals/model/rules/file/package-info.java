/** Rules about whether a file can be read, and its name. */
package io.github.proposals.model.rules.file;
