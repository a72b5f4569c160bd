package io.github.proposals.model.inference;

import io.github.proposals.model.text.LinearPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How the names of files are made, and how numbers are written in them. */
final class Naming {

    private static final int MOST_NAMES = 3;

    private static final LinearPattern USUAL = LinearPattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final LinearPattern ASCII = LinearPattern.compile("[A-Za-z0-9_.-]+");
    private static final String ANY = "[^/]+";

    private final NumberedFolder folder;
    private final List<Seen> documents;

    Naming(NumberedFolder folder, List<Seen> documents) {
        this.folder = folder;
        this.documents = documents;
    }

    void write(ProcessText text, String sidecar, Outliers outliers) {
        text.line("files:");
        List<String> names = new ArrayList<>();
        templates().forEach((template, count) -> names.add(template));
        Share named = Share.of(documents, it -> names.contains(it.file().template()));
        outliers.add(named, "has a name of another form");
        text.line("  name: " + ProcessText.list(names), named.words());
        if (!sidecar.isEmpty()) {
            text.line("  sidecar: " + ProcessText.scalar(sidecar), "beside most documents, with their header");
        }
        slug(text, outliers);
        date(text);
        text.line(
                "  directories: " + ProcessText.list(List.of(folder.directory().isEmpty() ? "." : folder.directory())));
        List<String> templates = folder.others().stream()
                .filter(Naming::isTemplate)
                .filter(it -> !it.contains("*"))
                .toList();
        if (!folder.others().isEmpty()) {
            text.line("  exclude: " + ProcessText.list(folder.others()), "documents that are no proposals");
        }
        if (!templates.isEmpty()) {
            text.line("  templates: " + ProcessText.list(templates));
        }
        numbers(text);
    }

    private static boolean isTemplate(String name) {
        return name.toLowerCase(Locale.ROOT).contains("template");
    }

    /** {@return the most common forms, until they cover nearly all documents} */
    private Map<String, Long> templates() {
        Map<String, Long> all = count(it -> it.file().template());
        Map<String, Long> chosen = new LinkedHashMap<>();
        long covered = 0;
        for (Map.Entry<String, Long> each : Counts.sorted(all)) {
            if (covered * 100 < documents.size() * 98L && chosen.size() < MOST_NAMES && each.getValue() > 1) {
                chosen.put(each.getKey(), each.getValue());
                covered += each.getValue();
            }
        }
        return chosen;
    }

    private Map<String, Long> count(Function<Seen, String> what) {
        return documents.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
    }

    private void slug(ProcessText text, Outliers outliers) {
        Share usual = slugs(USUAL::matches);
        if (usual.reaches(98)) {
            outliers.add(usual, "has other words in its name than lower case with hyphens");
            return;
        }
        boolean ascii = slugs(ASCII::matches).reaches(98);
        text.line(
                "  slug: '" + (ascii ? ASCII : ANY) + "'",
                usual.with() + " of " + usual.of() + " are in lower case with hyphens");
    }

    private Share slugs(Predicate<String> is) {
        return Share.of(
                documents, it -> it.file().slug().isEmpty() || is.test(it.file().slug()));
    }

    private void date(ProcessText text) {
        String digits = documents.get(0).file().digits();
        if (documents.get(0).file().dated() && !digits.contains("-")) {
            text.line("  date: " + (digits.contains("_") ? "yyyy_MM_dd" : "yyyyMMdd"), "such as " + digits);
        }
    }

    private void numbers(ProcessText text) {
        if (documents.get(0).file().dated()) {
            return;
        }
        text.part("How they get their numbers.");
        text.line("numbering:");
        Share padded = Share.of(documents, it -> it.file().digits().length() == width());
        text.line(
                "  width: " + width(),
                width() == 1
                        ? "no number has zeros in front"
                        : padded.with() + " of " + padded.of() + " have " + width() + " digits");
        int first = documents.stream().mapToInt(it -> it.file().number()).min().orElse(1);
        text.line("  first: " + first, "the smallest one");
    }

    /** {@return how many numbers are missing between the first and the last one} */
    long gaps() {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        it -> it.file().year(),
                        Collectors.mapping(it -> it.file().number(), Collectors.toSet())))
                .values()
                .stream()
                .mapToLong(it -> Collections.max(it) - Collections.min(it) + 1L - it.size())
                .sum();
    }

    /** Zeros in front tell that numbers are padded, and how far. */
    int width() {
        return documents.stream()
                .map(it -> it.file().digits())
                .filter(it -> it.startsWith("0") && it.length() > 1)
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }
}
