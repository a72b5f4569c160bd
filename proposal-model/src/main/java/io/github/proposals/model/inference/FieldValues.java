package io.github.proposals.model.inference;

import io.github.proposals.model.process.DateForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the values of a field are: the number, the title, days, people, addresses, other proposals, or a few words. */
final class FieldValues {

    private static final Set<String> BLANK =
            Set.of("n/a", "na", "none", "tbd", "tba", "-", "--", "–", "?", "unknown", "null", "~", "[]");

    private static final List<String> DATE_FORMS = List.of(
            "yyyy-MM-dd",
            "yyyy/MM/dd",
            "yyyy-M-d",
            "yyyy.MM.dd",
            "dd.MM.yyyy",
            "MM/dd/yyyy",
            "dd/MM/yyyy",
            "M/d/yyyy",
            "d. MMMM yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "dd-MMM-yyyy");

    private static final int MOST_VALUES = 8;
    private static final int LONGEST = 200;

    private final Labels.Label label;
    private final List<Labels.Label> all;
    private final Map<Seen, String> values = new LinkedHashMap<>();

    FieldValues(Labels.Label label, List<Labels.Label> all) {
        this.label = label;
        this.all = all;
        label.values().forEach((document, field) -> {
            if (!BLANK.contains(field.value().toLowerCase(Locale.ROOT))
                    && field.value().length() <= LONGEST) {
                values.put(document, field.value());
            }
        });
    }

    void write(ProcessText text, Outliers outliers) {
        Words.role(label.label()).ifPresent(it -> text.line("    role: " + it));
        if (values.size() < 2) {
            byLabel(text);
        } else if (share((document, value) -> value.matches("[0-9]{1,6}")
                        && Integer.parseInt(value) == document.file().number())
                .reaches(98)) {
            text.line("    type: number", "the number of the file");
        } else if (share((document, value) -> value.equals(Heading.words(document)))
                .reaches(90)) {
            text.line("    type: title", "as the heading");
        } else if (Words.isTitle(label.label()) && !Heading.inMost(values.keySet())) {
            text.line("    type: title", "most have no heading for it");
        } else if (!date(text, outliers) && !numbered(text)) {
            words(text, outliers);
        }
    }

    @FunctionalInterface
    private interface Test {
        boolean is(Seen document, String value);
    }

    private Share share(Test test) {
        return Share.of(values.keySet(), it -> test.is(it, values.get(it)));
    }

    /** {@code [ACME-0042](0042-boats.md)} */
    private boolean numbered(ProcessText text) {
        String form = form();
        boolean numbered = form.contains("{number}")
                && Share.of(values.keySet(), it -> form(it).equals(form)).reaches(98);
        if (numbered) {
            text.line("    type: number");
            text.line("    forms: " + ProcessText.list(List.of(form)), values.size() + " are written so");
        }
        return numbered;
    }

    /** {@return how most write the number, if this is a field with a number} */
    String form() {
        return Counts.mostOf(values.keySet().stream().map(this::form));
    }

    private String form(Seen document) {
        String digits = document.file().digits();
        String written = label.values().get(document).written();
        String name = document.file().path().substring(document.file().path().lastIndexOf('/') + 1);
        return written.replace("(" + name + ")", "({file})")
                .replaceFirst("(?<![0-9])" + digits + "(?![0-9])", "{number}");
    }

    private boolean date(ProcessText text, Outliers outliers) {
        Map<Seen, String> bare = new LinkedHashMap<>();
        values.forEach((document, value) -> bare.put(document, withoutRemark(value)));
        List<String> forms = new ArrayList<>();
        Map<Seen, String> left = new LinkedHashMap<>(bare);
        for (String form : DATE_FORMS) {
            long read = left.values().stream().filter(it -> isDay(it, form)).count();
            if (read > 0) {
                forms.add(form);
                left.values().removeIf(it -> isDay(it, form));
            }
        }
        Share days = Share.of(values.keySet(), it -> !left.containsKey(it));
        if (!days.reaches(80)) {
            return false;
        }
        outliers.add(days, "no date in '" + label.label() + "'");
        text.line("    type: date", days.words());
        if (!forms.equals(List.of("yyyy-MM-dd"))) {
            text.line("    forms: " + ProcessText.list(forms), "as they are written");
        }
        if (!bare.equals(values)) {
            text.line("    remarks: true", "some say more behind the date");
        }
        if (!days.reaches(98)) {
            text.line("    wrong: warning");
        }
        return true;
    }

    private static String withoutRemark(String value) {
        int bracket = value.indexOf(" (");
        return bracket > 0 && value.endsWith(")") ? value.substring(0, bracket).strip() : value;
    }

    private static boolean isDay(String text, String form) {
        for (DateTimeFormatter reader : DateForm.readers(form)) {
            try {
                LocalDate.parse(text, reader);
                return true;
            } catch (DateTimeParseException e) {
                // In another language, or no day at all.
                continue;
            }
        }
        return false;
    }

    /** {@return whether the label tells what the values are} */
    private boolean byLabel(ProcessText text) {
        if (Words.isPeople(label.label())) {
            text.line("    type: people", "as the label says");
            text.line("    wrong: off");
        } else if (Words.isRelation(label.label())) {
            text.line("    type: proposals", "as the label says");
            text.line("    wrong: warning");
            String role = label.label().toLowerCase(Locale.ROOT).replace(' ', '-');
            text.line("    role: " + ProcessText.scalar(role));
        }
        return Words.isPeople(label.label()) || Words.isRelation(label.label());
    }

    private void words(ProcessText text, Outliers outliers) {
        if (byLabel(text)) {
            return;
        }
        if (share((document, value) -> value.contains("://")
                        || label.values().get(document).written().contains("://"))
                .reaches(90)) {
            text.line("    type: links", "addresses in nearly all");
            text.line("    wrong: warning");
        } else {
            choice(text, outliers);
        }
    }

    /** A word that stands only once may be a slip. */
    private void choice(ProcessText text, Outliers outliers) {
        Map<String, Long> counts = Counts.of(values.values().stream());
        List<String> several = Counts.sorted(counts).stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        Predicate<String> isOne = several::contains;
        Share covered = share((document, value) -> isOne.test(value));
        if (several.size() < 2
                || several.size() > MOST_VALUES
                || values.size() < 3 * several.size()
                || !covered.reaches(90)) {
            return;
        }
        outliers.add(covered, "'" + label.label() + "' is one of its own");
        boolean type = Words.isType(label.label())
                && all.stream()
                                .filter(it -> Words.isType(it.label()))
                                .findFirst()
                                .orElseThrow()
                        == label;
        text.line("    type: " + (type ? "type" : "choice"), covered.words());
        text.line(
                "    values: " + ProcessText.list(several),
                several.stream().map(it -> String.valueOf(counts.get(it))).collect(Collectors.joining(", ")));
        if (!covered.reaches(98)) {
            text.line("    wrong: warning");
        }
    }
}
