package io.github.proposals.model.config;

import io.github.proposals.model.text.Located;
import java.util.Optional;

/**
 * One of several registers of a project.
 *
 * @param directory where its proposals are
 * @param process id of a built-in process, or the path of a {@code process.yaml}; found out if nothing is said
 */
public record ConfiguredRegister(Located<String> directory, Optional<Located<String>> process) {}
