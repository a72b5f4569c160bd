package io.github.proposals.model.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the repository remembers of the proposals. Immutable, hence safe for several threads.
 *
 * <p>Paths are those of the files today; what a document was called earlier is followed by {@link #life}.
 */
public final class History {

    private final Optional<Boolean> onDefaultBranch;
    private final HistoryRecord memory;
    private final Map<String, Life> lives;
    private final Map<String, Optional<DocumentChange>> changed = new HashMap<>();
    private final Map<String, List<CommitMention>> mentions;
    private final List<DocumentChange> removals;

    /** Each proposal asks for its own part: all is sorted here once, so that nobody looks through everything. */
    private History(Optional<Boolean> onDefaultBranch, HistoryRecord memory) {
        this.onDefaultBranch = onDefaultBranch;
        this.memory = memory;
        this.lives = new Lineages(memory.changes(), memory.files()).lives();
        memory.net()
                .forEach(change -> change.after().ifPresent(it -> changed.putIfAbsent(it.path(), Optional.of(change))));
        this.mentions = memory.mentions().stream()
                .collect(Collectors.groupingBy(CommitMention::id, Collectors.toUnmodifiableList()));
        this.removals = removed(memory, onDefaultBranch.orElse(false));
    }

    /** {@return no history: every question is answered with "not known"} */
    public static History none() {
        return new History(Optional.empty(), HistoryRecord.NONE);
    }

    /** {@return no history but for the knowledge which branch this is} */
    public static History onDefaultBranch(boolean isDefault) {
        return new History(Optional.of(isDefault), HistoryRecord.NONE);
    }

    /** {@return what {@code memory} holds, on a branch that is the default one, or is not, or nobody knows} */
    public static History of(Optional<Boolean> onDefaultBranch, HistoryRecord memory) {
        return new History(onDefaultBranch, memory);
    }

    /** {@return whether the files are those of the default branch; nothing if that is not known} */
    public Optional<Boolean> onDefaultBranch() {
        return onDefaultBranch;
    }

    /** {@return whether there is a repository to remember anything} */
    public boolean isKnown() {
        return memory != HistoryRecord.NONE;
    }

    /** {@return whether the changes begin with the first commit, and not just where the present change begins} */
    public boolean isComplete() {
        return memory.complete();
    }

    /** {@return what is remembered of the document at {@code path}} */
    public Life life(String path) {
        return lives.getOrDefault(path, Life.NONE);
    }

    /**
     * {@return the day on which the document at {@code path} was added} That of the newest commit, if it is not committed
     * yet; nothing if nobody remembers how it came.
     */
    public Optional<LocalDate> added(String path) {
        return life(path)
                .first()
                .filter(change -> change.before().isEmpty())
                .flatMap(change -> change.commit().map(Commit::day).or(this::today));
    }

    /** {@return all changes of all documents, oldest first} */
    public List<DocumentChange> changes() {
        return memory.changes();
    }

    /** {@return the change under judgement as a whole: from where it begins to the files of today} */
    public List<DocumentChange> change() {
        return memory.net();
    }

    /** {@return what the change under judgement did to the document at {@code path}, all steps taken as one} */
    public Optional<DocumentChange> change(String path) {
        return changed.getOrDefault(path, Optional.empty());
    }

    /** {@return documents that other branches added and that are not here} */
    public List<BranchDocument> elsewhere() {
        return memory.elsewhere();
    }

    /** {@return commits whose messages name a proposal, oldest first} */
    public List<CommitMention> mentions(String id) {
        return mentions.getOrDefault(id, List.of());
    }

    /**
     * {@return the removals of documents that had been merged, oldest first} What a branch itself added and removed again
     * was never merged. Of what a branch removed it is the commit that did it, if one did.
     */
    public List<DocumentChange> removals() {
        return removals;
    }

    private static List<DocumentChange> removed(HistoryRecord memory, boolean isDefault) {
        return Stream.concat(
                        memory.changes().stream().filter(change -> isDefault || !change.judged()),
                        isDefault ? Stream.empty() : memory.net().stream())
                .filter(History::isRemoval)
                .map(change -> change.judged() ? step(change, memory) : change)
                .toList();
    }

    private static DocumentChange step(DocumentChange removal, HistoryRecord memory) {
        return memory.changes().stream()
                .filter(change -> change.judged()
                        && isRemoval(change)
                        && change.before()
                                .map(Version::path)
                                .equals(removal.before().map(Version::path)))
                .reduce((first, last) -> last)
                .orElse(removal);
    }

    private static boolean isRemoval(DocumentChange change) {
        return change.before().isPresent() && change.after().isEmpty();
    }

    /**
     * {@return all that is remembered of the document at {@code path}, in a form to be compared} Texts are told by what names
     * them, and by whether they can still be read. It does not say what can be asked about several documents together.
     *
     * @param id what people call the proposal, by which commits name it
     */
    public String about(String path, Optional<String> id) {
        StringBuilder words = new StringBuilder();
        words.append(isKnown()).append(isComplete()).append(onDefaultBranch).append('\n');
        Life life = life(path);
        for (DocumentChange change : life.changes()) {
            words.append(change.commit().map(Commit::id).orElse("")).append(change.judged());
            words.append(change.before()).append(change.after()).append('\n');
        }
        Optional<DocumentChange> change = change(path);
        change.ifPresent(it -> words.append(it.before())
                .append(it.before().map(this::read).isPresent())
                .append(it.after())
                .append('\n'));
        if (change.isPresent()
                || life.first().filter(it -> it.commit().isEmpty()).isPresent()) {
            words.append(today()).append('\n');
        }
        id.map(this::mentions)
                .orElse(List.of())
                .forEach(it -> words.append(it.commit().id())
                        .append(it.onDocument())
                        .append(it.sentence())
                        .append('\n'));
        return words.toString();
    }

    /** {@return the text of an old version; nothing if it cannot be read any more} */
    public Optional<String> read(Version version) {
        return memory.contents().read(version);
    }

    /** {@return the text of the file beside an old version that held its header, if it had one} */
    public Optional<String> header(Version version) {
        return memory.contents().header(version);
    }

    /** {@return old versions with their headers, each where it can still be read} */
    public List<Optional<OldText>> read(List<Version> versions) {
        return memory.contents().read(versions);
    }

    /** {@return the day of the newest commit; nothing without a repository} */
    public Optional<LocalDate> today() {
        return memory.head().map(commit -> commit.committed().toLocalDate());
    }
}
