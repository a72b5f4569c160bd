/**
 * A process is data: what differs between one project and the next, read from {@code process.yaml}. Nothing here looks
 * at a proposal; of documents only their forms are known. May use {@code text}, {@code diagnostic}, {@code yaml},
 * {@code document} and {@code header}.
 *
 * <p>To add a process: a folder below {@code resources/…/processes}, with {@code process.yaml} and its templates, and
 * its name in {@code BuiltInProcesses}.
 */
package io.github.proposals.model.process;
