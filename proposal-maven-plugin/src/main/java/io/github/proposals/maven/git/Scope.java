package io.github.proposals.maven.git;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.register.ProposalFiles;
import io.github.proposals.model.text.SourceEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where documents are, and have been: the directory of today, and each place from which a document came. Grows while
 * history is read backwards.
 */
final class Scope {

    /** Nobody moves that often; a repository that does is up to something. */
    private static final int MAX_FOLDERS = 64;

    private final ProposalProcess process;
    private final Predicate<String> isExcluded;
    private final String directory;
    private final Map<String, Boolean> folders = new LinkedHashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Optional<Integer>> numbers = new HashMap<>();

    /** Begins with the directory of today, relative to the root of the repository. */
    Scope(ProposalProcess process, Predicate<String> isExcluded, String directory) {
        this.process = process;
        this.isExcluded = isExcluded;
        this.directory = directory;
        folders.put(directory, true);
    }

    /** {@return the folders to look at, and whether to look below them} */
    Map<String, Boolean> folders() {
        return new LinkedHashMap<>(folders);
    }

    /** {@return whether a file is, or was, a document} */
    boolean covers(String path) {
        return known.computeIfAbsent(path, this::isDocument);
    }

    /** {@return the documents whose header a file may hold} */
    List<String> documents(String header) {
        return process.files().documents(header).filter(this::covers).toList();
    }

    /** {@return the file beside a document that holds its header, if the process has such files} */
    Optional<String> header(String document) {
        return process.files().sidecar(document);
    }

    /** {@return what of the name of a document stays the same as long as it is the same, wherever it is} */
    String name(String path) {
        return process.files().inFolders() ? process.files().stem(path) : path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return what the folders of a document say of its fields} */
    Map<String, String> values(String path) {
        return process.files().fields().isEmpty() ? Map.of() : process.files().values(path);
    }

    /** {@return the number that the name of a file gives to it} */
    Optional<Integer> number(String path) {
        return numbers.computeIfAbsent(process.files().name(path), this::numberOf);
    }

    /** {@return what people call the proposal in a file that has a number} */
    Optional<String> id(String path) {
        return number(path).map(it -> process.idOf(new ProposalId.Numbered(process.prefixAt(path), it)));
    }

    /** {@return whether a file stands below the folders themselves, where only its header makes it a document} */
    boolean isBelow(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return !folders.containsKey(folder);
    }

    /**
     * From here back, a document is known by an older name.
     *
     * @param whole whether its folder is one of documents, of which all count
     */
    void adopt(BlobAt older, boolean whole) {
        if (folders.size() < MAX_FOLDERS || folders.containsKey(older.folder())) {
            folders.merge(older.folder(), whole, Boolean::logicalOr);
            singles.add(older.path());
            known.clear();
        }
    }

    private boolean isDocument(String path) {
        return singles.contains(path)
                || folders.entrySet().stream()
                        .anyMatch(folder -> folder.getValue()
                                && isIn(path, folder.getKey())
                                && (folder.getKey().equals(directory) || isNumbered(path))
                                && isCandidate(path, folder.getKey()));
    }

    private boolean isCandidate(String path, String folder) {
        return !new ProposalFiles(process, folder, List.of(new SourceEntry(path, "")), isExcluded)
                .candidates()
                .isEmpty();
    }

    private boolean isNumbered(String path) {
        return process.files().number(path).isPresent();
    }

    private static boolean isIn(String path, String folder) {
        return folder.isEmpty() || path.startsWith(folder) && path.startsWith("/", folder.length());
    }

    private Optional<Integer> numberOf(String name) {
        return process.files()
                .number(name)
                .filter(text -> !process.numbering().isPlaceholder(text)
                        || process.files().others().isProcessDocument(name))
                .map(Integer::valueOf);
    }
}
