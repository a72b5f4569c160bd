package io.github.proposals.maven.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectId;

/** Makes histories, and remembers what it did in each commit, in the words of {@link Scratch#judged}. */
final class RandomHistory {

    private static final List<String> STATUSES =
            List.of("Draft", "Under Review", "Approved", "Replaced", "Deferred", "Rejected");

    /** How many there are at the most who share the numbers, and take each as many of them. */
    private static final int SIDES = 3;

    private final Scratch scratch;
    private final Random random;
    private int commits;
    private int numbers;
    private final String mark;

    RandomHistory(Scratch scratch, long seed) {
        this.scratch = scratch;
        this.random = new Random(seed);
        this.mark = "s" + seed + "c";
    }

    /** A proposal at one time. */
    record Doc(int number, int names, String status, int edits) {

        String path() {
            String folder = names % 3 == 2 ? "deps/" + number + "/" : "deps/";
            // No two documents have the same words, or one would be followed into the other.
            String word = Integer.toString(number)
                    .chars()
                    .mapToObj(it -> String.valueOf((char) (it + 'k' - '0')))
                    .collect(Collectors.joining());
            return folder + String.format(Locale.ROOT, "%04d-%s-%c.md", number, word, 'a' + names % 26);
        }

        String text() {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                body.append("Sentence ").append(number * 1000 + i).append(" is in no other one.\n");
            }
            return Scratch.text(status, body + "Edited " + edits + " times.");
        }
    }

    /** What one commit did to one proposal. */
    record Made(String message, Optional<Doc> before, Optional<Doc> after) {

        boolean isNewStatus() {
            return after.isPresent() && !before.map(Doc::status).equals(after.map(Doc::status));
        }

        int number() {
            return after.or(() -> before).orElseThrow().number();
        }

        @Override
        public String toString() {
            String from = before.map(Doc::path).orElse("");
            String to = after.map(Doc::path).orElse("");
            String path = from.equals(to) || from.isEmpty() ? to : from + " => " + to;
            return path + ": " + before.map(Doc::status).orElse("-") + " to "
                    + after.map(Doc::status).orElse("-") + ", " + message;
        }
    }

    /**
     * A line of commits.
     *
     * @param id the newest commit
     * @param message its message
     * @param docs what it holds
     * @param made what its commits did since the line began, oldest first
     */
    record Line(ObjectId id, String message, Map<Integer, Doc> docs, List<Made> made) {

        Map<String, String> files() {
            Map<String, String> files = new TreeMap<>();
            docs.values().forEach(doc -> files.put(doc.path(), doc.text()));
            return files;
        }

        Line fresh() {
            return new Line(id, message, docs, new ArrayList<>());
        }
    }

    Line begin() throws IOException {
        Map<Integer, Doc> docs = new TreeMap<>();
        List<Made> made = new ArrayList<>();
        String message = message();
        for (int i = 0; i < 6; i++) {
            Doc doc = new Doc(++numbers, 0, status(), 0);
            docs.put(doc.number(), doc);
            made.add(new Made(message, Optional.empty(), Optional.of(doc)));
        }
        return commit(message, docs, made);
    }

    /** {@return the line with some more commits, which touch only proposals that {@code mayTouch}} */
    Line grown(Line line, int count, IntPredicate mayTouch) throws IOException {
        Line grown = line;
        for (int i = 0; i < count; i++) {
            Map<Integer, Doc> docs = new TreeMap<>(grown.docs());
            List<Made> made = new ArrayList<>(grown.made());
            String message = message();
            act(docs, mayTouch, message).ifPresent(made::add);
            grown = commit(message, docs, made, grown.id());
        }
        return grown;
    }

    /** {@return a merge in which each proposal is as the line has it that has touched it; {@code made} is of both} */
    Line merged(Line one, Line other, Optional<IntPredicate> evil) throws IOException {
        Map<Integer, Doc> docs = new TreeMap<>(one.docs());
        for (Made made : other.made()) {
            docs.remove(made.number());
            Optional.ofNullable(other.docs().get(made.number())).ifPresent(doc -> docs.put(doc.number(), doc));
        }
        List<Made> all = new ArrayList<>(one.made());
        all.addAll(other.made());
        String message = message();
        if (evil.isPresent()) {
            Set<Integer> touched = new TreeSet<>();
            all.forEach(it -> touched.add(it.number()));
            act(docs, number -> evil.get().test(number) && !touched.contains(number) && number <= 6, message)
                    .ifPresent(all::add);
        }
        return commit(message, docs, all, one.id(), other.id());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private Optional<Made> act(Map<Integer, Doc> docs, IntPredicate mayTouch, String message) {
        List<Doc> mine = docs.values().stream()
                .filter(doc -> mayTouch.test(doc.number()))
                .toList();
        int what = random.nextInt(10);
        if (what == 0) {
            OptionalInt free = IntStream.rangeClosed(numbers + 1, numbers + SIDES)
                    .filter(mayTouch)
                    .findFirst();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            numbers = free.getAsInt();
            Doc doc = new Doc(numbers, 0, status(), 0);
            docs.put(doc.number(), doc);
            return Optional.of(new Made(message, Optional.empty(), Optional.of(doc)));
        }
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Doc doc = mine.get(random.nextInt(mine.size()));
        docs.remove(doc.number());
        if (what == 1) {
            return Optional.of(new Made(message, Optional.of(doc), Optional.empty()));
        }
        boolean renamed = what == 2 || what == 3;
        boolean decided = what > 2 && what < 9;
        Doc after = new Doc(
                doc.number(),
                doc.names() + (renamed ? 1 : 0),
                decided ? other(doc.status()) : doc.status(),
                doc.edits() + (what == 9 ? 1 : 0));
        docs.put(after.number(), after);
        return Optional.of(new Made(message, Optional.of(doc), Optional.of(after)));
    }

    private String status() {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    private String other(String status) {
        return STATUSES.get((STATUSES.indexOf(status) + 1 + random.nextInt(STATUSES.size() - 1)) % STATUSES.size());
    }

    private String message() {
        return mark + ++commits;
    }

    private Line commit(String message, Map<Integer, Doc> docs, List<Made> made, ObjectId... parents)
            throws IOException {
        Line line = new Line(ObjectId.zeroId(), message, docs, made);
        return new Line(scratch.commit(message, line.files(), parents), message, docs, made);
    }
}
