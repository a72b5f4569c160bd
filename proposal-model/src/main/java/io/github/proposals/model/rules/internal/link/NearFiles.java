package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.NearNames;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proposals that may be meant by a path where nothing is: one of its name, then those in its folder, then one of its number.
 * Where names are a number alone, another number is no slip of the pen. Lives for one run.
 */
final class NearFiles {

    private final Register proposals;
    private final Map<String, List<String>> namesByFolder;
    private final Map<String, List<String>> foldersByName;
    private final NearNames all;
    private final Map<String, NearNames> near = new HashMap<>();

    NearFiles(Register proposals) {
        this.proposals = proposals;
        List<String> paths = proposals.stream().map(Proposal::path).toList();
        this.namesByFolder = paths.stream()
                .collect(Collectors.groupingBy(
                        RelativePath::parent, Collectors.mapping(RelativePath::name, Collectors.toList())));
        this.foldersByName = paths.stream()
                .collect(Collectors.groupingBy(
                        RelativePath::name, Collectors.mapping(RelativePath::parent, Collectors.toList())));
        this.all = new NearNames(foldersByName.keySet());
        if (namesByFolder.size() == 1) {
            near.put(namesByFolder.keySet().iterator().next(), all);
        }
    }

    /** {@return the path of the file that was probably meant by {@code path} in a document of {@code folder}} */
    Optional<String> nearest(String path, String folder) {
        String name = RelativePath.name(path);
        Optional<ProposalId> id = proposals.process().identify(path);
        boolean numberAlone = id.isPresent() && !proposals.process().files().worded();
        return Stream.<Supplier<Optional<String>>>of(
                        // A file that has moved keeps its name.
                        () -> only(name),
                        () -> numberAlone ? Optional.empty() : in(RelativePath.parent(path), name),
                        () -> numberAlone ? Optional.empty() : in(folder, name),
                        () -> id.flatMap(this::only),
                        () -> numberAlone ? Optional.empty() : all.nearest(name).flatMap(this::only))
                .flatMap(it -> it.get().stream())
                .findFirst();
    }

    /** {@return the path of the one proposal of an id} */
    private Optional<String> only(ProposalId id) {
        return Optional.of(proposals.with(id))
                .filter(it -> it.size() == 1)
                .map(it -> it.get(0).path());
    }

    private Optional<String> in(String folder, String name) {
        return near.computeIfAbsent(folder, it -> new NearNames(namesByFolder.getOrDefault(it, List.of())))
                .nearest(name)
                .map(it -> RelativePath.resolve(folder, it));
    }

    /** {@return the path of the one file of a name; one that stands in several folders tells nothing} */
    private Optional<String> only(String name) {
        return Optional.of(foldersByName.getOrDefault(name, List.of()))
                .filter(it -> it.size() == 1)
                .map(it -> RelativePath.resolve(it.get(0), name));
    }
}
