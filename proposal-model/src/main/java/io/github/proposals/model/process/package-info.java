/**
 * A process is data: what differs between one project and the next, read from {@code process.yaml}. Nothing here looks
 * at a proposal; of documents only their forms are known. May use {@code text}, {@code diagnostic}, {@code yaml}, {@code json},
 * {@code document}, {@code document.markdown} and {@code header}.
 *
 * <p>To add a process: a folder below {@code resources/…/processes}, with {@code process.yaml} and its templates, and
 * its name in {@code BuiltInProcesses}.
 */
@NullMarked
package io.github.proposals.model.process;

import org.jspecify.annotations.NullMarked;
