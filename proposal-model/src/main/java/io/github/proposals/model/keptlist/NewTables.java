package io.github.proposals.model.keptlist;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.edit.TableStyle;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.register.KeptList;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Adds the tables that the list lacks, and the headings that those belong below. */
final class NewTables {

    private final ProposalDocument document;
    private final KeptListDefinition definition;
    private final Lines lines;

    NewTables(ProposalDocument document, KeptListDefinition definition, Lines lines) {
        this.document = document;
        this.definition = definition;
        this.lines = lines;
    }

    /** Adds a table for each type that has proposals and no table. */
    void add(RowPlan plan, KeptList index, RowWriter writer) {
        Optional<Section> section = find(definition.section(), document.sections());
        List<String> groups = definition.groups().isEmpty() ? List.of("") : definition.groups();
        for (String group : groups) {
            List<KeptRow> rows = plan.homeless(group);
            if (section.isPresent() && !rows.isEmpty()) {
                List<String> columns = definition.columns().stream()
                        .map(KeptListDefinition.Column::name)
                        .toList();
                KeptList.Table shape = new KeptList.Table(group, index.place(), new Span(0, 0), columns, List.of());
                List<String> table = new ArrayList<>(NewList.head(definition));
                rows.forEach(row -> table.add(TableStyle.PLAIN.row(writer.fresh(row, shape, Optional.empty()))));
                add(group, section.get(), table);
            }
        }
    }

    private void add(String group, Section section, List<String> table) {
        List<Section> children = document.children(section).toList();
        Optional<Section> heading =
                group.isEmpty() ? Optional.of(section) : find(definition.heading(group), inside(section));
        if (heading.isPresent()) {
            List<Section> below = document.children(heading.get()).toList();
            insert(
                    below.isEmpty()
                            ? heading.get().extent().end()
                            : below.get(0).extent().start(),
                    table);
            return;
        }
        List<String> text = new ArrayList<>();
        int level = children.isEmpty() ? section.level() + 1 : children.get(0).level();
        text.add("#".repeat(Math.min(6, level)) + " " + definition.heading(group));
        text.add("");
        text.addAll(table);
        insert(place(group, section, children), text);
    }

    private List<Section> inside(Section section) {
        return document.sections().stream()
                .filter(it -> section.extent().contains(it.heading()))
                .toList();
    }

    /** In front of the first heading of a type that comes later in the process. */
    private int place(String group, Section section, List<Section> children) {
        List<String> later = definition
                .groups()
                .subList(
                        definition.groups().indexOf(group) + 1,
                        definition.groups().size());
        return children.stream()
                .filter(child -> later.stream().anyMatch(it -> isNamed(child, definition.heading(it))))
                .map(child -> child.extent().start())
                .findFirst()
                .orElse(section.extent().end());
    }

    private static Optional<Section> find(String heading, List<Section> sections) {
        return sections.stream().filter(it -> isNamed(it, heading)).findFirst();
    }

    private static boolean isNamed(Section section, String heading) {
        return Names.heading(section.title()).equals(Names.heading(heading));
    }

    /** A blank line above and below keeps a table from running into what stands there. */
    private void insert(int offset, List<String> text) {
        boolean atEnd = offset >= document.source().content().length();
        int number = atEnd ? lines.count() + 1 : document.source().lineOf(offset);
        while (number > 1 && lines.isBlank(number - 1)) {
            number--;
        }
        List<Lines.Line> fresh = new ArrayList<>();
        Collections.addAll(fresh, Lines.Line.fresh(""));
        text.forEach(line -> fresh.add(Lines.Line.fresh(line)));
        boolean last = number > lines.count();
        if (!last && !lines.isBlank(number)) {
            fresh.add(Lines.Line.fresh(""));
        }
        lines.insert(number, fresh);
    }
}
