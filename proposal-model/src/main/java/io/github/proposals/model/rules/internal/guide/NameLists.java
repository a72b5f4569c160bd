package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tables and lists in which the document of a process names what the process has. */
final class NameLists {

    private static final Pattern BULLET = Pattern.compile("(?:[-*+]|[0-9]{1,3}[.)]) +");

    private static final Pattern COUNTS = Pattern.compile("(?i)\\P{L}*|no\\.?|nr\\.?|number|step|order|icon|emoji");

    private static final int LONGEST = 80;

    /** What may stand behind a name that is not marked. */
    private static final List<String> ENDS = List.of(" - ", " – ", " — ", ":");

    private final ProposalDocument document;
    private final ProposalProcess process;

    NameLists(ProposalDocument document, ProposalProcess process) {
        this.document = document;
        this.process = process;
    }

    List<NameList> all() {
        Stream<NameList> tables = document.tables().stream()
                .filter(it -> document.header().fields().stream()
                        .noneMatch(field -> it.span().contains(field.labelSpan())))
                .flatMap(it -> table(it).stream());
        return Stream.of(tables, lists(), paragraphs()).flatMap(it -> it).toList();
    }

    private Optional<NameList> table(Table table) {
        List<String> head = table.rows().stream()
                .limit(1)
                .flatMap(it -> it.cells().stream())
                .map(it -> InlineMarkdown.plain(it.text()))
                .toList();
        int column = head.stream().takeWhile(NameLists::countsOnly).toList().size();
        return head.stream()
                .skip(column)
                .findFirst()
                .flatMap(NameKind::of)
                .flatMap(kind -> NameList.titled(kind, cells(kind, column, DemandColumn.of(head), table), process));
    }

    /** {@return whether a column with this heading has a number or a sign for what is named behind it} */
    private static boolean countsOnly(String heading) {
        return COUNTS.matcher(heading.strip()).matches();
    }

    private List<NameList.Item> cells(NameKind kind, int column, DemandColumn demands, Table table) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> row.cells().size() > column)
                .flatMap(row -> names(kind, row.cells().get(column), demands.says(row)))
                .toList();
    }

    /** A cell may name several. */
    private Stream<NameList.Item> names(NameKind kind, Table.Cell cell, Optional<Boolean> demanded) {
        String whole = plain(cell.text());
        List<String> parts =
                Stream.of(cell.text().split("[,/]|<br>")).map(NameLists::plain).toList();
        boolean several = kind.find(process, whole).isEmpty()
                && parts.stream().allMatch(it -> kind.find(process, it).isPresent());
        return (several ? parts.stream() : Stream.of(whole))
                .filter(it -> !it.isEmpty())
                .map(it -> new NameList.Item(
                        it, cell.span(), true, demanded.or(() -> DemandColumn.remark(cell.text(), ""))));
    }

    /** Without the remark behind it, such as {@code (optional)}. */
    private static String plain(String text) {
        String name = InlineMarkdown.plain(text).strip();
        int remark = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        String bare = (remark < 0 ? name : name.substring(0, remark)).strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private Stream<NameList> lists() {
        return document.blocks().stream()
                .filter(it -> it.kind() == Block.Kind.LIST)
                .flatMap(it -> list(it.span(), items(it.span())).stream());
    }

    /** What a list names is said by the heading above it, or to be guessed. */
    private Optional<NameList> list(Span span, List<NameList.Item> items) {
        return document.sections().stream()
                .filter(it -> it.body().contains(span))
                .reduce((outer, inner) -> inner)
                .flatMap(it -> NameKind.of(it.title()))
                .flatMap(kind -> NameList.titled(kind, items, process))
                .or(() -> NameList.untitled(items, process));
    }

    private List<NameList.Item> items(Span list) {
        SourceText source = document.source();
        List<NameList.Item> items = new ArrayList<>();
        for (int line = source.lineOf(list.start());
                line <= source.lineOf(Math.max(list.start(), list.end() - 1));
                line++) {
            Span span = source.line(line);
            // What stands further to the right is part of an item.
            Matcher bullet = BULLET.matcher(source.slice(span));
            if (bullet.lookingAt()) {
                term(new Span(span.start() + bullet.end(), span.end())).ifPresent(items::add);
            }
        }
        return items;
    }

    /** Paragraphs that each begin with a name in bold or as code are a list as well. */
    private Stream<NameList> paragraphs() {
        List<List<NameList.Item>> runs = new ArrayList<>();
        boolean open = false;
        for (Block block : document.blocks()) {
            Optional<NameList.Item> item = block.kind() == Block.Kind.PARAGRAPH && isMarked(block.span())
                    ? term(block.span())
                    : Optional.empty();
            if (item.isPresent() && !open) {
                runs.add(new ArrayList<>());
            }
            open = item.isPresent();
            item.ifPresent(it -> runs.get(runs.size() - 1).add(it));
        }
        return runs.stream().flatMap(it -> list(it.get(0).span(), it).stream());
    }

    private boolean isMarked(Span paragraph) {
        String text = document.source().slice(paragraph);
        return text.startsWith("**") || text.startsWith("`");
    }

    /** What is named stands in front, in bold or as code, or up to a dash or a colon. */
    private Optional<NameList.Item> term(Span span) {
        String text = document.source().slice(span);
        int end = text.startsWith("**") ? closed(text, "**") : text.startsWith("`") ? closed(text, "`") : open(text);
        String name = end < 0 || end > LONGEST ? "" : plain(text.substring(0, end));
        boolean marked = end < text.length();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameList.Item(
                        name,
                        new Span(span.start(), span.start() + end),
                        marked,
                        DemandColumn.remark(text.substring(0, end), text.substring(end))));
    }

    private static int closed(String text, String mark) {
        int end = text.indexOf(mark, mark.length());
        return end < 0 ? end : end + mark.length();
    }

    private static int open(String text) {
        return ENDS.stream().mapToInt(text::indexOf).filter(it -> it >= 0).min().orElse(text.length());
    }
}
