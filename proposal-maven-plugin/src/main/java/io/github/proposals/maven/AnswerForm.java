package io.github.proposals.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** In which form a goal answers. */
enum AnswerForm {
    /** Words and tables for people. */
    TABLE,
    /** JSON for programs. */
    JSON;

    /** {@return the form of this name} */
    static AnswerForm of(String name) throws MojoExecutionException {
        return switch (name == null ? "table" : name) {
            case "table" -> TABLE;
            case "json" -> JSON;
            default -> throw new MojoExecutionException("format is '" + name + "'; use one of: table, json");
        };
    }
}
