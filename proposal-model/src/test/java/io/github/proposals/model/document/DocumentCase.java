package io.github.proposals.model.document;

import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A golden case: {@code documents/<style>/<case>.md} is a document, and the file beside it that ends with {@code .txt} is
 * what the parser makes of it.
 *
 * @param file the document
 */
record DocumentCase(Path file) {

    static final Path ROOT = Path.of("src/test/resources/documents");

    /** The labels that the documents of these tests may use, as they are compared. */
    private static final Set<String> LABELS = Set.of(
            "pep",
            "jep",
            "title",
            "status",
            "author",
            "category",
            "created",
            "updated",
            "sponsor",
            "trackingissue",
            "discussion",
            "requires",
            "supersedes",
            "supersededby",
            "replaces",
            "replacedby",
            "requiredreviewers",
            "reviewdate",
            "pullrequest",
            "implementationpr/trackingissue");

    /** {@return all cases, in the order of their names} */
    static List<DocumentCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DocumentCase::new)
                    .toList();
        }
    }

    static boolean isLabel(String label) {
        String normal = label.toLowerCase(Locale.ROOT).replaceAll("\\(s\\)|[ :-]", "");
        return LABELS.contains(normal) || LABELS.contains(normal.replaceAll("s$", ""));
    }

    static ProposalDocument parse(String content) {
        return new DocumentParser(BuiltInFormats.ALL, DocumentCase::isLabel).parse(new SourceText("a.md", content));
    }

    String name() {
        return ROOT.relativize(file).toString().replace('\\', '/').replaceAll("\\.md$", "");
    }

    String content() throws IOException {
        return Files.readString(file);
    }

    /** {@return what the parser is meant to make of the document} */
    String expected() throws IOException {
        return Files.exists(golden()) ? Files.readString(golden()) : "";
    }

    /** Takes what the parser makes of the document now for what it is meant to make of it. */
    void bless() throws IOException {
        Files.writeString(golden(), sketch(parse(content())));
    }

    Path golden() {
        return file.resolveSibling(file.getFileName().toString().replaceAll("\\.md$", ".txt"));
    }

    /** {@return all of a document that is not prose, a line for each thing, with line and column} */
    static String sketch(ProposalDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("title: " + document.title().map(Section::title).orElse("none"));
        Header header = document.header();
        lines.add("header: " + header.style().words());
        header.fields()
                .forEach(field -> lines.add("  %s = '%s' %s"
                        .formatted(
                                at(document, field.label(), field.labelSpan()),
                                field.value(),
                                range(document, field.valueSpan()))));
        list(lines, "outline", document.sections(), section -> section(document, section));
        list(
                lines,
                "other anchors",
                document.anchors().stream()
                        .filter(anchor -> document.sections().stream()
                                .noneMatch(section -> section.anchor().equals(anchor)))
                        .sorted()
                        .toList(),
                anchor -> anchor);
        list(
                lines,
                "links",
                document.links(),
                link -> link.kind().name().toLowerCase(Locale.ROOT) + " "
                        + at(document, link.target(), link.span())
                        + (link.whole().equals(link.span()) ? "" : " in " + range(document, link.whole())));
        list(
                lines,
                "problems",
                document.problems(),
                problem -> problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                        + range(document, problem.span()));
        list(
                lines,
                "blocks",
                document.blocks(),
                block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + range(document, block.span())
                        + (block.info().isEmpty() ? "" : " " + block.info()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static <T> void list(List<String> lines, String what, List<T> things, Function<T, String> words) {
        lines.add(what + (things.isEmpty() ? ": none" : ":"));
        things.forEach(thing -> lines.add("  " + words.apply(thing)));
    }

    private static String section(ProposalDocument document, Section section) {
        Position start = document.place(section.heading()).start();
        Position end = document.place(section.extent()).end();
        return "%s %s %d:%d #%s to line %d, in %s"
                .formatted(
                        "#".repeat(section.level()),
                        section.title(),
                        start.line(),
                        start.column(),
                        section.anchor(),
                        end.line(),
                        section.parent() < 0
                                ? "none"
                                : document.sections().get(section.parent()).anchor());
    }

    private static String at(ProposalDocument document, String text, Span span) {
        return "'%s' %s".formatted(text, range(document, span));
    }

    private static String range(ProposalDocument document, Span span) {
        Place place = document.place(span);
        return "%d:%d-%d:%d"
                .formatted(
                        place.start().line(),
                        place.start().column(),
                        place.end().line(),
                        place.end().column());
    }

    @Override
    public String toString() {
        return name();
    }
}
