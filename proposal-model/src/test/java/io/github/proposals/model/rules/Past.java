package io.github.proposals.model.rules;

import io.github.proposals.model.history.BranchDocument;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.CommitMention;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.history.History;
import io.github.proposals.model.history.HistoryRecord;
import io.github.proposals.model.history.Version;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The past of a trial, told by folders. {@code history/2026-03-01 Ada Add the cache (#12)/} holds the files that this
 * commit wrote; an empty file is one that it removed. {@code branches/origin~cache/} holds what another branch added; a
 * name that begins with {@code target~} makes it the one into which this one is merged. The files of the trial itself are
 * not committed yet, unless the setting {@code last} names the commit that wrote them. With {@code cut-off} there was more
 * before the first commit, which this clone does not have.
 */
final class Past {

    private static final Pattern COMMIT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S+) (.+)");

    private final Path folder;
    private final ProposalReader reader;
    private final Map<String, String> settings;
    private final Map<String, String> texts = new HashMap<>();
    private final List<DocumentChange> changes = new ArrayList<>();
    private final List<CommitMention> mentions = new ArrayList<>();
    private Map<String, Version> state = new TreeMap<>();
    private Map<String, Version> start = new TreeMap<>();
    private Optional<Commit> head = Optional.empty();

    private Past(Path folder, ProposalProcess process, Map<String, String> settings) {
        this.folder = folder;
        this.reader = new ProposalReader(process, Trial.circumstances(settings, History.none()));
        this.settings = settings;
    }

    /** {@return what the folders tell; the branch alone if there are none} */
    static History of(Path folder, ProposalProcess process, Map<String, String> settings) throws IOException {
        Optional<Boolean> isDefault =
                Optional.ofNullable(settings.get("default-branch")).map(Boolean::valueOf);
        return Files.isDirectory(folder.resolve("history"))
                ? History.of(isDefault, new Past(folder, process, settings).read())
                : isDefault.map(History::onDefaultBranch).orElse(History.none());
    }

    private HistoryRecord read() throws IOException {
        int judgedFrom = Integer.parseInt(settings.getOrDefault("judged-from", "2"));
        List<Path> commits = list(folder.resolve("history"));
        for (int i = 0; i < commits.size(); i++) {
            String name = commits.get(i).getFileName().toString();
            if (i + 1 == judgedFrom) {
                start = new TreeMap<>(state);
            }
            commit(Optional.of(commit(name)), files(commits.get(i), state), i + 1 >= judgedFrom);
        }
        if (commits.size() < judgedFrom) {
            start = new TreeMap<>(state);
        }
        Optional<Commit> last = Optional.ofNullable(settings.get("last")).map(this::commit);
        commit(last, files(folder, Map.of()), true);
        return new HistoryRecord(
                !settings.containsKey("cut-off"),
                head,
                List.copyOf(state.keySet()),
                changes,
                between(Optional.empty(), start, state, true),
                elsewhere(),
                mentions,
                version -> Optional.ofNullable(texts.get(version.content())));
    }

    private Commit commit(String name) {
        Matcher matcher = COMMIT.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + name + "' is not made like '2026-03-01 Ada Add the cache'");
        }
        OffsetDateTime time = OffsetDateTime.parse(matcher.group(1) + "T12:00:00Z");
        String id = String.format("%08x", name.hashCode()).repeat(5);
        return new Commit(id, matcher.group(2), time, time, matcher.group(3));
    }

    private void commit(Optional<Commit> commit, Map<String, Version> after, boolean judged) {
        List<DocumentChange> made = between(commit, state, after, judged);
        changes.addAll(made);
        commit.ifPresent(it -> mention(it, made));
        head = commit.or(() -> head);
        state = after;
    }

    private void mention(Commit commit, List<DocumentChange> made) {
        Matcher matcher =
                Pattern.compile("\\b" + reader.process().prefix() + "-(\\d+)").matcher(commit.subject());
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            boolean onDocument = made.stream()
                    .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                    .anyMatch(version -> version.number().equals(Optional.of(number)));
            mentions.add(new CommitMention(
                    reader.process()
                            .idOf(new ProposalId.Numbered(reader.process().prefix(), number)),
                    commit,
                    commit.subject(),
                    onDocument));
        }
    }

    private static List<DocumentChange> between(
            Optional<Commit> commit, Map<String, Version> before, Map<String, Version> after, boolean judged) {
        List<DocumentChange> changes = new ArrayList<>();
        TreeSet<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        for (Version now : after.values()) {
            Optional<Version> was = Optional.ofNullable(before.get(now.path()))
                    .or(() -> gone.stream()
                            .map(before::get)
                            .filter(it -> it.title().equals(now.title()))
                            .findFirst());
            was.ifPresent(it -> gone.remove(it.path()));
            if (!was.equals(Optional.of(now))) {
                changes.add(new DocumentChange(commit, was, Optional.of(now), judged));
            }
        }
        gone.forEach(path ->
                changes.add(new DocumentChange(commit, Optional.of(before.get(path)), Optional.empty(), judged)));
        return changes;
    }

    private List<BranchDocument> elsewhere() throws IOException {
        List<BranchDocument> documents = new ArrayList<>();
        for (Path branch : list(folder.resolve("branches"))) {
            String name = branch.getFileName().toString();
            files(branch, Map.of())
                    .values()
                    .forEach(version -> documents.add(new BranchDocument(
                            name.replaceFirst("^target~", "").replace('~', '/'), name.startsWith("target~"), version)));
        }
        return documents;
    }

    private Map<String, Version> files(Path from, Map<String, Version> before) throws IOException {
        Map<String, Version> files = new TreeMap<>(before);
        for (Path file : below(from)) {
            String name = from.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".md") && !reader.process().files().excluded(name)) {
                String text = Files.readString(file);
                String id = Integer.toHexString(text.hashCode());
                texts.put(id, text);
                files.put(name, reader.version(new SourceText(name, text), id));
                if (text.isEmpty()) {
                    files.remove(name);
                }
            }
        }
        return files;
    }

    /** {@return the files in a folder and below it, but for what tells of other times and branches} */
    private static List<Path> below(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("history", "branches").noneMatch(it -> file.startsWith(from.resolve(it))))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
