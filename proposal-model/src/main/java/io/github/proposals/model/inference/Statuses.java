package io.github.proposals.model.inference;

import io.github.proposals.model.process.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statuses that documents have or had, and the steps between them that commits took. */
final class Statuses {

    private static final int MOST = 30;

    private final Optional<Labels.Label> label;
    private final Past past;
    private final Map<Seen, StatusWords> now = new LinkedHashMap<>();

    /** The name that most write, by itself in lower case. */
    private final Map<String, String> names = new TreeMap<>();

    private final Map<String, Long> counts;

    Statuses(List<Labels.Label> labels, Past past) {
        this.past = past;
        this.label = labels.stream()
                .filter(it -> Words.isStatus(it.label()))
                .reduce((one, other) -> other.values().size() > one.values().size() ? other : one);
        label.ifPresent(it -> it.values().forEach((seen, field) -> now.put(seen, StatusWords.of(field.value()))));
        this.counts = Counts.of(now.values().stream().map(it -> key(it.name())).filter(it -> !it.isEmpty()));
        Map<String, Set<NumberedFile>> ever = new TreeMap<>();
        now.forEach((seen, status) -> documents(ever, status.name()).add(seen.file()));
        past.statuses().forEach((name, files) -> documents(ever, name).addAll(files));
        Map<String, Long> documents = new TreeMap<>();
        ever.forEach((name, files) -> documents.put(name, (long) files.size()));
        Counts.sorted(documents).stream()
                .filter(it -> it.getValue() > 1 && !it.getKey().isEmpty()
                        || Words.kind(it.getKey()).isPresent())
                .limit(MOST)
                .forEach(it -> names.put(it.getKey(), spelling(it.getKey())));
    }

    private static Set<NumberedFile> documents(Map<String, Set<NumberedFile>> all, String name) {
        return all.computeIfAbsent(key(name), it -> new HashSet<>());
    }

    private String spelling(String key) {
        String today =
                Counts.mostOf(now.values().stream().map(StatusWords::name).filter(it -> key(it).equals(key)));
        return today.isEmpty()
                ? past.statuses().keySet().stream()
                        .filter(it -> key(it).equals(key))
                        .findFirst()
                        .orElse(key)
                : today;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean isStatus(Labels.Label other) {
        return label.filter(other::equals).isPresent();
    }

    String evidence() {
        return names.size() + (names.size() == 1 ? " status" : " statuses") + ", see below";
    }

    long remarked() {
        return now.values().stream().filter(StatusWords::isRemarked).count();
    }

    /** {@return fields whose values stand in a status, and in no line of their own} */
    List<String> fields(List<Labels.Label> labels) {
        List<String> known = labels.stream().map(Labels.Label::name).toList();
        return now.values().stream()
                .map(StatusWords::field)
                .filter(it -> !it.isEmpty() && !known.contains(Names.normal(it)))
                .distinct()
                .sorted()
                .toList();
    }

    void write(ProcessText text, Outliers outliers) {
        if (names.isEmpty()) {
            return;
        }
        now.forEach((document, status) -> {
            if (!names.containsKey(key(status.name()))) {
                outliers.add(document.file().name(), "the status '" + status.name() + "' stands only there");
            }
        });
        text.part(
                past.steps().isEmpty()
                        ? "The lifecycle. No commit tells of a step from one status to another, so all are allowed."
                        : "The lifecycle, with the steps that commits took. One that was taken once is a warning.");
        text.line("statuses:");
        boolean ends = names.keySet().stream()
                .anyMatch(it -> Words.kind(it).filter("done"::equals).isPresent());
        names.values().stream().sorted(this::byKind).forEach(it -> status(text, it, ends));
        transitions(text, ends);
        if (!past.steps().isEmpty()) {
            text.line("undeclared-transition: warning");
        }
    }

    private int byKind(String one, String other) {
        List<String> order = List.of("open", "parked", "accepted", "done", "living", "closed");
        int first = order.indexOf(Words.kind(one).orElse("open"))
                - order.indexOf(Words.kind(other).orElse("open"));
        return first != 0 ? first : one.compareTo(other);
    }

    private void status(ProcessText text, String name, boolean ends) {
        long today = counts.getOrDefault(key(name), 0L);
        text.line("  - name: " + ProcessText.scalar(name), today == 0 ? "in earlier versions only" : today + " today");
        Optional<String> kind = Words.kind(name);
        boolean alone = names.size() == 1;
        if (alone && kind.filter(List.of("open", "parked")::contains).isPresent()) {
            text.line("    kind: living", "TODO: " + kind.orElseThrow() + ", as soon as another one follows it");
        } else if (kind.isPresent()) {
            text.line("    kind: " + kind(name, ends));
        } else {
            // One that nothing follows would be a dead end.
            text.line("    kind: " + (alone ? "living" : "open"), "TODO: the word does not tell what it means");
        }
        List<String> forms = now.values().stream()
                .filter(it -> key(it.name()).equals(key(name)) && !it.field().isEmpty())
                .map(it -> it.name() + " by {" + it.field() + "}")
                .distinct()
                .sorted()
                .toList();
        if (!forms.isEmpty()) {
            text.line("    forms: " + ProcessText.list(forms));
        }
        long first = past.first().entrySet().stream()
                .filter(it -> key(it.getKey()).equals(key(name)))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (past.steps().isEmpty()) {
            text.line("    initial: true");
        } else if (first > 0 || into(name).isEmpty()) {
            text.line("    initial: true", first > 0 ? first + " began with it" : "no step leads to it");
        }
        Map<String, Long> next = from(name, true);
        if (!next.isEmpty()) {
            text.line("    next: " + ProcessText.list(List.copyOf(next.keySet())), "taken " + told(next));
        }
    }

    /** Where nothing is called done, what was accepted is. */
    private static String kind(String name, boolean ends) {
        String kind = Words.kind(name).orElse("open");
        return kind.equals("accepted") && !ends ? "done" : kind;
    }

    private void transitions(ProcessText text, boolean ends) {
        if (past.steps().isEmpty()) {
            text.line("transitions:");
            text.line(
                    "  - {from: any, to: " + ProcessText.list(List.copyOf(names.values())) + "}",
                    "TODO: keep those that are meant");
            return;
        }
        List<Runnable> lines = new ArrayList<>();
        for (String name : names.values()) {
            from(name, false)
                    .keySet()
                    .forEach(to -> lines.add(() -> text.line(
                            "  - {from: " + ProcessText.scalar(name) + ", to: " + ProcessText.scalar(to)
                                    + ", severity: warning}",
                            "taken once: " + past.example(name, to))));
            boolean end = List.of("done", "closed", "living").contains(kind(name, ends));
            if (!end && from(name, true).isEmpty() && from(name, false).isEmpty()) {
                List<String> others =
                        names.values().stream().filter(it -> !it.equals(name)).toList();
                lines.add(() -> text.line(
                        "  - {from: " + ProcessText.scalar(name) + ", to: " + ProcessText.list(others) + "}",
                        "no step was seen; TODO: keep those that are meant"));
            }
        }
        if (!lines.isEmpty()) {
            text.line("transitions:");
            lines.forEach(Runnable::run);
        }
    }

    private Map<String, Long> from(String name, boolean often) {
        Map<String, Long> next = new TreeMap<>();
        past.steps().forEach((step, count) -> {
            String to = names.get(key(step.to()));
            if (key(step.from()).equals(key(name)) && to != null && !to.equals(name)) {
                next.merge(to, count, Long::sum);
            }
        });
        next.values().removeIf(count -> count > 1 != often);
        return next;
    }

    private List<String> into(String name) {
        return past.steps().keySet().stream()
                .filter(it -> key(it.to()).equals(key(name)) && names.containsKey(key(it.from())))
                .map(Past.Step::from)
                .toList();
    }

    private static String told(Map<String, Long> counts) {
        return counts.values().stream().map(it -> it + "×").collect(Collectors.joining(", "));
    }
}
