package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.RelativePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies among proposals and is none, or more than that.
 *
 * @param exclude names of files and folders in the directory that are no proposals, such as the template
 * @param templates names of files that authors copy, the usual one first
 * @param processDocument pattern of the name of the document that describes the process
 * @param unknown how bad it is if a document stands there that is nothing of all this, and no proposal; empty where that is fine
 */
public record OtherFiles(
        List<LinearPattern> exclude,
        List<String> templates,
        Optional<LinearPattern> processDocument,
        Optional<Severity> unknown) {

    /** Nothing but proposals. */
    static final OtherFiles NONE = new OtherFiles(List.of(), List.of(), Optional.empty(), Optional.of(Severity.ERROR));

    /** Keeps copies. */
    public OtherFiles {
        exclude = List.copyOf(exclude);
        templates = List.copyOf(templates);
    }

    /** {@return whether one of these folders, or the file at their end, is left out} */
    boolean excludes(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> exclude.stream().anyMatch(it -> it.matches(part)));
    }

    /** {@return whether {@code path} is the document that describes the process} */
    public boolean isProcessDocument(String path) {
        return processDocument
                .map(pattern -> pattern.matches(RelativePath.name(path)))
                .orElse(false);
    }
}
