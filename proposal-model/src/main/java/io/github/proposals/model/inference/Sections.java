package io.github.proposals.model.inference;

import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sections that many documents share, at the level where most of these stand, and those inside of them. */
final class Sections {

    private static final int MOST = 40;
    private static final int LEAST_PERCENT = 20;

    private final List<Seen> documents;
    private final int level;

    Sections(List<Seen> documents) {
        this.documents = documents;
        this.level = level();
    }

    /**
     * A heading that many documents have.
     *
     * @param names how it is written, the most common first
     * @param where the section of each document that has it
     */
    private record Common(List<String> names, double position, Map<Seen, Section> where) {}

    /** The level whose headings are shared most. */
    private int level() {
        int best = 2;
        long most = 0;
        for (int candidate : List.of(2, 1, 3)) {
            int wanted = candidate;
            long shared = common(Optional.empty(), wanted).stream()
                    .mapToLong(it -> it.where().size())
                    .sum();
            // Most documents have their main sections at level 2, and more of them below.
            if (wanted == 2 ? shared > 0 : shared > 2 * most) {
                most = shared;
                best = wanted;
            }
        }
        return best;
    }

    void write(ProcessText text, Outliers outliers) {
        List<Common> all = common(Optional.empty(), level);
        if (all.isEmpty()) {
            text.part("No heading stands in 20 % of all documents: there are no sections to ask for.");
            return;
        }
        text.part("The sections, in the order in which they mostly stand.");
        text.line("section-level: " + level);
        text.line("sections:");
        for (Common each : all) {
            write(text, outliers, each, "  ", documents);
            List<Common> inside = common(Optional.of(each), level + 1);
            if (!inside.isEmpty()) {
                text.line("    sections:");
                inside.forEach(it -> write(text, outliers, it, "      ", documents));
            }
        }
    }

    private void write(ProcessText text, Outliers outliers, Common each, String indent, List<Seen> all) {
        Share share = Share.of(all, it -> each.where().containsKey(it));
        String name = each.names().get(0);
        outliers.add(share, "no section '" + name + "'");
        text.line(indent + "- name: " + ProcessText.scalar(name), share.words());
        share.demand().ifPresent(it -> text.line(indent + "  required: " + (it.equals("error") ? "true" : it)));
        if (each.names().size() > 1) {
            text.line(indent + "  aliases: "
                    + ProcessText.list(each.names().subList(1, each.names().size())));
        }
    }

    /** {@return headings at a level, in the section {@code parent} or anywhere, that many documents have} */
    private List<Common> common(Optional<Common> parent, int level) {
        Map<String, Map<Seen, Section>> found = new TreeMap<>();
        for (Seen document : documents) {
            for (Section section : document.document().sections()) {
                if (section.level() == level && isInside(document, section, parent)) {
                    String name = name(section);
                    if (!name.isEmpty() && !isField(document, section)) {
                        found.computeIfAbsent(name, it -> new LinkedHashMap<>()).putIfAbsent(document, section);
                    }
                }
            }
        }
        Map<String, Map<Seen, Section>> merged = merged(found);
        List<Common> common = new ArrayList<>();
        merged.forEach((name, where) -> {
            if (where.size() > 1 && where.size() * 100 >= documents.size() * LEAST_PERCENT) {
                common.add(common(where));
            }
        });
        common.sort(Comparator.comparingDouble(Common::position)
                .thenComparing(it -> it.names().get(0)));
        return common.subList(0, Math.min(MOST, common.size()));
    }

    private static Common common(Map<Seen, Section> where) {
        double position = where.entrySet().stream()
                .mapToDouble(it -> (double) it.getValue().index()
                        / it.getKey().document().sections().size())
                .sorted()
                .skip(where.size() / 2)
                .findFirst()
                .orElse(0);
        Map<String, String> names = new LinkedHashMap<>();
        Counts.sorted(Counts.of(where.values().stream().map(it -> unnumbered(it.title())))).stream()
                .map(Map.Entry::getKey)
                .forEach(it -> names.putIfAbsent(Names.heading(it), it));
        return new Common(List.copyOf(names.values()), position, where);
    }

    /** What is nearly the same is another name for it, unless one document has both, or only one has it: that is a slip. */
    private static Map<String, Map<Seen, Section>> merged(Map<String, Map<Seen, Section>> found) {
        Map<String, Map<Seen, Section>> merged = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(it -> -it.size())))
                .forEach(each -> {
                    Optional<String> near = merged.keySet().stream()
                            .limit(each.getValue().size() > 1 ? MOST : 0)
                            .filter(it -> Slips.isNear(it, each.getKey()))
                            .filter(it -> each.getValue().keySet().stream().noneMatch(merged.get(it)::containsKey))
                            .findFirst();
                    merged.computeIfAbsent(near.orElse(each.getKey()), it -> new LinkedHashMap<>())
                            .putAll(each.getValue());
                });
        return merged;
    }

    private static boolean isInside(Seen document, Section section, Optional<Common> parent) {
        return parent.isEmpty()
                || Optional.ofNullable(parent.get().where().get(document))
                        .filter(around -> section.parent() == around.index())
                        .isPresent();
    }

    private static boolean isField(Seen document, Section section) {
        return document.labelled().stream()
                .anyMatch(it -> it.style().isText() && it.label().equals(section.title()));
    }

    private static String name(Section section) {
        return Names.heading(unnumbered(section.title()));
    }

    private static String unnumbered(String title) {
        return title.replaceFirst("^\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?\\s+(?=\\p{L})", "");
    }
}
