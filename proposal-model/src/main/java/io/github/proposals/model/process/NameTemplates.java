package io.github.proposals.model.process;

import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which names of one process are made.
 *
 * @param all at least one, the usual one first
 */
public record NameTemplates(List<NameTemplate> all) {

    /** Keeps a copy. */
    public NameTemplates {
        all = List.copyOf(all);
    }

    NameTemplate usual() {
        return all.get(0);
    }

    /** {@return whether there is one way alone} */
    boolean isOne() {
        return all.size() == 1;
    }

    /**
     * {@return the same with the way in which most of these paths are named as the usual one} Where nearly all are named in
     * one way, it is the only one.
     *
     * @param width the number of digits
     */
    NameTemplates like(List<String> paths, int width) {
        List<NameTemplate> sorted = new ArrayList<>(among(paths).all());
        if (all.size() > 1) {
            List<NameTemplate> possible = List.copyOf(sorted);
            Map<NameTemplate, Long> used = paths.stream()
                    .flatMap(
                            path -> possible.stream()
                                    .filter(it -> it.isOf(path))
                                    .min(Comparator.comparing(NameTemplate::vagueness))
                                    .stream())
                    .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
            sorted.sort(Comparator.comparing(it -> -used.getOrDefault(it, 0L)));
            long sum = used.values().stream().mapToLong(Long::longValue).sum();
            if (Numbering.isHabit(used.getOrDefault(sorted.get(0), 0L), sum)) {
                // In folders, what has another name is no proposal at all, and nobody would be told.
                NameTemplate only = sorted.get(0);
                sorted.removeIf(it -> it != only && !(it.isPath() && only.isPath()));
            }
            // Where files are records, the README of a folder is about that; where folders are, a file is about these.
            NameTemplate most = sorted.get(0);
            sorted.removeIf(it -> it.isPath() != most.isPath()
                    && it.file().isPresent() != most.file().isPresent());
        }
        return new NameTemplates(sorted).with(width);
    }

    /** See {@link FileNaming#among(List)}. */
    NameTemplates among(List<String> paths) {
        List<NameTemplate> telling = all.stream().filter(NameTemplate::tells).toList();
        boolean told = telling.size() < all.size()
                && paths.stream()
                        .anyMatch(path -> telling.stream()
                                .anyMatch(it ->
                                        it.match(it.patterns().exact(), path).isPresent()));
        return told ? new NameTemplates(telling) : this;
    }

    /** {@return whether some names are nothing but words, unlike others, so that any document has such a one} */
    public boolean anyName() {
        return all.stream().map(NameTemplate::tells).distinct().count() > 1;
    }

    /** {@return the same with another number of digits} */
    NameTemplates with(int width) {
        return new NameTemplates(all.stream().map(it -> it.with(width)).toList());
    }

    /** {@return the way in which a name is made, or was meant to be; the usual one where it fits none} */
    NameTemplate of(String path) {
        return isOne() ? usual() : fitting(path).orElse(usual());
    }

    private Optional<NameTemplate> fitting(String path) {
        return Stream.<Function<NamePatterns, LinearPattern>>of(
                        NamePatterns::exact, NamePatterns::unnumbered, NamePatterns::loose)
                .flatMap(form -> all.stream()
                        .filter(it -> it.match(form.apply(it.patterns()), path).isPresent()))
                .findFirst();
    }

    /** {@return the names of files that stand in a folder of their own, and are called the same in each} */
    Stream<String> filesInFolders() {
        return all.stream().flatMap(name -> name.file().stream());
    }

    /** {@return where the placeholders stand in a name that looks like one of {@code form}} */
    Optional<Map<String, Span>> match(Function<NamePatterns, LinearPattern> form, String path) {
        // A register asks for each of its files and links, and a history for each of its versions.
        for (NameTemplate name : all) {
            Optional<Map<String, Span>> found = name.match(form.apply(name.patterns()), path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** {@return where the placeholders stand in a name, as well as it fits} */
    Map<String, Span> found(String path) {
        return match(NamePatterns::exact, path)
                .or(() -> match(NamePatterns::unnumbered, path))
                .or(() -> match(NamePatterns::loose, path))
                .orElse(Map.of());
    }

    /** {@return the number in a name that looks like one of {@code form}, and has one} */
    Optional<String> number(Function<NamePatterns, LinearPattern> form, String path) {
        return match(form, path).flatMap(it -> value(it, NameTemplate.NUMBER, path));
    }

    /** {@return what stands in the place of a placeholder} */
    Optional<String> value(String placeholder, String path) {
        return value(found(path), placeholder, path);
    }

    List<String> fields() {
        // A history asks for each of its versions, and most processes have one way to make names.
        return isOne()
                ? usual().fields()
                : all.stream().flatMap(it -> it.fields().stream()).distinct().toList();
    }

    /** {@return what a name says of fields, by their names as they stand in the template} */
    Map<String, String> values(String path) {
        List<String> fields = fields();
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Span> found = found(path);
        fields.forEach(field -> value(found, field, path).ifPresent(it -> values.put(field, it)));
        return values;
    }

    /** {@return the day in a name} */
    Optional<LocalDate> day(String path) {
        return value(NameTemplate.DATE, path)
                .flatMap(text -> all.stream()
                        .flatMap(it -> DateForm.day(text, it.dateForm()).stream())
                        .findFirst());
    }

    /** {@return what a name says in words, without number, hyphens and ending; the whole name where it has none} */
    String words(String path) {
        String name = usual().isPath() ? of(path).stem(path) : of(path).tail(path);
        int start = path.lastIndexOf(name);
        String rest = match(NamePatterns::loose, path)
                .map(it -> it.get(NameTemplate.NUMBER))
                .map(number -> number.end() - start)
                .filter(end -> end >= 0 && end <= name.length())
                .map(name::substring)
                .orElse(name);
        String words =
                rest.replaceFirst("[.][^.]*$", "").replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words;
    }

    private static Optional<String> value(Map<String, Span> found, String placeholder, String path) {
        return Optional.ofNullable(found.get(placeholder))
                .map(span -> path.substring(span.start(), span.end()))
                .filter(it -> !it.isEmpty());
    }
}
