package io.github.proposals.model.rules.internal.link;

import io.github.proposals.model.diagnostic.NearNames;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proposals that may be meant by a path where nothing is: one of its name, of its words or of its number, then one in its folder
 * whose name is nearly the same. Names with a number are near by their words: another number is no slip of the pen. Lives for
 * one run.
 */
final class NearFiles {

    private final Register proposals;
    private final Map<String, List<Proposal>> byName;
    private final Map<String, List<Proposal>> byFolder;
    private final Map<String, Choices> near = new HashMap<>();

    NearFiles(Register proposals) {
        this.proposals = proposals;
        this.byName = proposals.stream().collect(Collectors.groupingBy(it -> RelativePath.name(it.path())));
        this.byFolder = proposals.stream().collect(Collectors.groupingBy(Proposal::folder));
    }

    /** {@return the path of the file that was probably meant by {@code path} in a document of {@code folder}} */
    Optional<String> nearest(String path, String folder) {
        Optional<ProposalId> id = proposals.process().identify(path);
        return Stream.<Supplier<Optional<Proposal>>>of(
                        // A file that has moved keeps its name.
                        () -> one(byName.get(RelativePath.name(path))),
                        () -> id.flatMap(it -> anywhere().called(path)),
                        () -> id.flatMap(it -> one(proposals.with(it))),
                        () -> in(RelativePath.parent(path), path, id),
                        () -> in(folder, path, id),
                        () -> anywhere().nearest(path, id))
                .flatMap(it -> it.get().stream())
                .map(Proposal::path)
                .findFirst();
    }

    private Optional<Proposal> in(String folder, String path, Optional<ProposalId> id) {
        return near.computeIfAbsent(folder, it -> new Choices(byFolder.getOrDefault(it, List.of())))
                .nearest(path, id);
    }

    private Choices anywhere() {
        return byFolder.size() == 1
                ? near.computeIfAbsent(byFolder.keySet().iterator().next(), it -> new Choices(byFolder.get(it)))
                : near.computeIfAbsent("*", it -> new Choices(proposals.all()));
    }

    /** What is there once tells what was meant. */
    private static Optional<Proposal> one(Collection<Proposal> found) {
        return found != null && found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Proposals among which a name is looked for. */
    private final class Choices {

        private final Map<String, List<Proposal>> names;
        private final Map<String, List<Proposal>> words;
        private final NearNames nearNames;
        private final NearNames nearWords;

        Choices(List<Proposal> all) {
            this.names = by(all, it -> RelativePath.name(it.path()));
            this.words = by(all, it -> files().words(it.path()));
            this.nearNames = new NearNames(names.keySet());
            this.nearWords = new NearNames(words.keySet());
        }

        private static Map<String, List<Proposal>> by(List<Proposal> all, Function<Proposal, String> key) {
            return all.stream().collect(Collectors.groupingBy(key));
        }

        /** {@return the one with the same words} It may have got another number. */
        Optional<Proposal> called(String path) {
            return files().worded() ? one(words.get(files().words(path))) : Optional.empty();
        }

        Optional<Proposal> nearest(String path, Optional<ProposalId> id) {
            if (id.isEmpty()) {
                return nearNames.nearest(RelativePath.name(path)).flatMap(it -> one(names.get(it)));
            }
            return files().worded()
                    ? nearWords.nearest(files().words(path)).flatMap(it -> one(words.get(it)))
                    : Optional.empty();
        }

        private FileNaming files() {
            return proposals.process().files();
        }
    }
}
