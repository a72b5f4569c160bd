package io.github.proposals.model.register;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.FieldType;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells proposals from the other files of their directory: templates, the index, images and side documents. In the
 * directory itself every document is meant as a proposal, except for the page that greets its readers; that one, and
 * a file in a folder below, is a proposal only if it looks like one.
 */
public final class ProposalFiles {

    /** What hosts and generators show when somebody opens the folder. */
    private static final Set<String> FRONT_PAGES = Set.of("readme", "index");

    private final ProposalProcess process;
    private final String directory;
    private final List<SourceEntry> candidates;
    private final Optional<SourceEntry> index;
    private final List<String> bereft;

    /**
     * Sorts {@code entries}.
     *
     * @param isExcluded tells which files, relative to {@code directory}, the project has excluded
     */
    public ProposalFiles(
            ProposalProcess process, String directory, List<SourceEntry> entries, Predicate<String> isExcluded) {
        this.process = process;
        this.directory = directory;
        List<SourceEntry> documents = entries.stream()
                .filter(entry -> process.format().reads(entry.name()))
                // What editors and systems put beside a file.
                .filter(entry -> !entry.name().startsWith("."))
                .filter(entry -> !isExcluded.test(inside(entry.path())))
                .toList();
        this.index = process.index().flatMap(definition -> index(definition, documents));
        this.candidates = documents.stream()
                .filter(entry -> !process.files().excluded(entry.path()))
                .filter(entry -> index.filter(entry::equals).isEmpty())
                .filter(entry -> !process.files().inFolders() && isAtTop(entry.path()) || isNumbered(entry.path()))
                .toList();
        this.bereft = process.files().inFolders() ? bereft(entries, isExcluded) : List.of();
    }

    private List<String> bereft(List<SourceEntry> entries, Predicate<String> isExcluded) {
        Set<String> homes =
                candidates.stream().map(it -> RelativePath.parent(it.path())).collect(Collectors.toSet());
        return entries.stream()
                .map(SourceEntry::path)
                .filter(path ->
                        !isExcluded.test(inside(path)) && !process.files().excluded(path))
                .filter(path -> isHeader(path) || isHome(RelativePath.parent(path)))
                .map(RelativePath::parent)
                .filter(folder -> folders(folder).noneMatch(homes::contains))
                .distinct()
                .toList();
    }

    private boolean isHeader(String path) {
        return process.files().documents(path).findAny().isPresent();
    }

    /** {@return whether a folder is named as those are in which a proposal lies} */
    private boolean isHome(String folder) {
        return process.files().in(folder).anyMatch(process.files()::fits);
    }

    /** {@return a folder and all above it} */
    private static Stream<String> folders(String folder) {
        return Stream.iterate(folder, it -> !it.isEmpty(), RelativePath::parent);
    }

    /** {@return the files that may be proposals, in the order of their paths} */
    public List<SourceEntry> candidates() {
        return candidates;
    }

    /** {@return the file with the list of proposals, if that is not a proposal itself} */
    public Optional<SourceEntry> index() {
        return index;
    }

    /** {@return the folders that have all that belongs to a proposal, or its name, and no document, in their order} */
    public List<String> bereft() {
        return bereft;
    }

    /** {@return whether a candidate turned out to be a proposal: by its place or, where that says nothing, by its header} */
    public boolean isProposal(ProposalText text) {
        String path = text.proposal().path();
        boolean told = process.files().numbered()
                || process.files().fields().isEmpty()
                || text.proposal().status().isPresent()
                || text.proposal().headerStyle() != HeaderStyle.NONE;
        if (process.files().inFolders()) {
            return told;
        }
        boolean meant = isAtTop(path) && !isFrontPage(RelativePath.name(path)) && !isSignpost(text);
        // In a folder below, where headers have no status, the name has to do.
        boolean named = !isAtTop(path)
                && process.fields().stream().noneMatch(it -> it.type() == FieldType.STATUS)
                && isNumbered(path);
        return meant || named || text.proposal().fieldOf(FieldType.STATUS).isPresent();
    }

    /** A sentence that says where a proposal went, such as {@code Moved to [RFC 12](0012-ovens.md)}. */
    private boolean isSignpost(ProposalText text) {
        return text.document().sections().isEmpty()
                && text.document().header().fields().isEmpty()
                && text.document().blocks().stream()
                                .filter(block -> !isComment(text.document(), block))
                                .count()
                        == 1
                && text.proposal().links().stream()
                        .map(link -> link.path().substring(link.path().lastIndexOf('/') + 1))
                        .anyMatch(process.files()::fits);
    }

    private static boolean isComment(ProposalDocument document, Block block) {
        String words = document.source().slice(block.span()).strip();
        return document.comments().stream().map(document.source()::slice).anyMatch(words::equals);
    }

    private Optional<SourceEntry> index(KeptListDefinition definition, List<SourceEntry> documents) {
        for (String name : definition.files()) {
            for (SourceEntry entry : documents) {
                if (isAtTop(entry.path()) && entry.name().equals(name) && isList(name)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    /** A name made from the words of a title alone fits "index", too; there the process has said which one it means. */
    private boolean isList(String name) {
        return !process.files().numbered() || !isNumbered(name);
    }

    private static boolean isFrontPage(String name) {
        return FRONT_PAGES.contains(name.toLowerCase(Locale.ROOT).replaceFirst("[.].*", ""));
    }

    private boolean isNumbered(String path) {
        // Another ending of the same markup is told as a wrong name.
        return Stream.of(path, process.files().newName().withEnding(path))
                .anyMatch(it ->
                        process.files().fits(it) || process.files().loosely(it).isPresent());
    }

    /** {@return whether a file stands in the directory itself, not in a folder below it} */
    public boolean isAtTop(String path) {
        return !inside(path).contains("/");
    }

    private String inside(String path) {
        return directory.isEmpty() ? path : path.substring(Math.min(path.length(), directory.length() + 1));
    }
}
