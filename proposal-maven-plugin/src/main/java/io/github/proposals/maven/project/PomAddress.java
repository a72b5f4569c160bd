package io.github.proposals.maven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a pom says about where its repository is.
 *
 * @param folder the folder of the pom
 * @param said the addresses, best first; nothing if it says nothing itself
 */
public record PomAddress(Path folder, Optional<List<String>> said) {}
