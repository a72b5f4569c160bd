package io.github.proposals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.document.FieldLines;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What has to hold for every value in every header that we have, in every style, with every kind of line end. */
class FieldEditorPropertyTest {

    private static final List<Path> ROOTS = List.of(Path.of("src/test/resources/documents"), Path.of("..", "examples"));

    private static final List<ProposalProcess> PROCESSES =
            BuiltInProcesses.ids().stream().map(BuiltInProcesses::get).toList();

    private static final List<String> VALUES = List.of(
            "Zebra",
            "a: b # c",
            "left | right",
            "🦓 zèbre",
            "[Name](https://example.org/a_b) and a value that is so long that no column of any table has room for all of it");

    private static final List<UnaryOperator<String>> LINE_ENDS =
            List.of(text -> text, text -> text.replace("\n", "\r\n"), String::stripTrailing);

    @TestFactory
    Stream<DynamicTest> aValueIsReadBackAndNothingElseChanges() throws IOException {
        return documents((process, document) -> {
            for (HeaderField field : known(process, document)) {
                for (String value : VALUES) {
                    set(process, document, field, value);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMissingFieldIsAddedInItsPlace() throws IOException {
        return documents((process, document) -> {
            List<String> present = known(process, document).stream()
                    .map(field -> name(process, field))
                    .toList();
            for (FieldDefinition definition : process.fields()) {
                if (!present.contains(definition.name())) {
                    add(process, document, definition.name());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fieldsInOrderHaveTheSameLinesAsBefore() throws IOException {
        return documents((process, document) -> {
            ProposalDocument sorted = read(process, new FieldOrder(process).sorted(document));
            List<String> order =
                    process.fields().stream().map(FieldDefinition::name).toList();
            for (Header.Part part : sorted.header().parts()) {
                List<Integer> ranks = part.fields().stream()
                        .flatMap(field -> process.field(field.label()).stream())
                        .map(field -> order.indexOf(field.name()))
                        .toList();
                assertEquals(ranks.stream().sorted().toList(), ranks);
            }
            assertEquals(
                    document.source().content().chars().sorted().boxed().toList(),
                    sorted.source().content().chars().sorted().boxed().toList());
            assertEquals(
                    document.header().fields().stream()
                            .map(HeaderField::value)
                            .sorted()
                            .toList(),
                    sorted.header().fields().stream()
                            .map(HeaderField::value)
                            .sorted()
                            .toList());
            String twice = new FieldOrder(process).sorted(sorted);
            assertEquals(sorted.source().content(), twice);
        });
    }

    private static void set(ProposalProcess process, ProposalDocument document, HeaderField field, String value) {
        FieldEditor editor = new FieldEditor(process);
        String before = document.source().content();
        String after = editor.set(document, name(process, field), value).orElseThrow();
        ProposalDocument changed = read(process, after);
        int index = document.header().fields().indexOf(field);
        assertSameBut(index, document, changed, () -> after);
        HeaderField read = changed.header().fields().get(index);
        boolean list = field.value().startsWith("- ");
        String marks = field.value().matches("(\\*\\*|__|`).+\\1") ? "(\\*\\*|__|`)" : "";
        String bare = marks.isEmpty() ? read.value() : read.value().replaceAll("^" + marks + "(.*)\\1$", "$2");
        assertEquals(value, list ? read.value().replaceFirst("^- ", "").replace("\"", "") : bare, after);
        FieldLines lines = document.header().parts().stream()
                .flatMap(part -> FieldLines.of(document, part).stream())
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElseThrow();
        int start = document.source().line(lines.first()).start();
        int end = document.source().line(lines.last()).end();
        assertTrue(after.startsWith(before.substring(0, start)) && after.endsWith(before.substring(end)), after);
        if (isPlain(document, field)) {
            assertEquals(
                    before,
                    editor.set(changed, name(process, field), field.value()).orElseThrow());
        }
    }

    /** A value that is written in the only way in which we would write it. */
    private static boolean isPlain(ProposalDocument document, HeaderField field) {
        String written = document.source().slice(field.valueSpan());
        boolean quoted = document.header().style().isShared() && written.matches("[\"'\\[].*");
        return !field.value().isEmpty()
                && !quoted
                && (written.equals(field.value().replace("|", "\\|"))
                        || written.equals(field.value()) && !written.contains("|"));
    }

    private static void add(ProposalProcess process, ProposalDocument document, String name) {
        String after = new FieldEditor(process).set(document, name, "Zebra").orElseThrow();
        ProposalDocument changed = read(process, after);
        List<HeaderField> fields = new ArrayList<>(changed.header().fields());
        Optional<HeaderField> added = fields.stream()
                .filter(field -> name(process, field).equals(name))
                .findFirst();
        assertEquals(Optional.of("Zebra"), added.map(HeaderField::value), after);
        fields.remove(added.orElseThrow());
        assertEquals(values(document.header().fields()), values(fields), after);
        assertEquals(titles(document, name), titles(changed, name), after);
        int more = after.length() - document.source().content().length();
        String kept = after.replaceFirst(
                "(?s)\\R?[^\\r\\n]*" + java.util.regex.Pattern.quote(added.get().label()) + "[^\\r\\n]*Zebra[^\\r\\n]*",
                "");
        assertTrue(
                more < name.length() + 40
                        || kept.length() <= document.source().content().length(),
                after);
    }

    private static List<String> values(List<HeaderField> fields) {
        return fields.stream().map(field -> field.label() + "=" + field.value()).toList();
    }

    private static void assertSameBut(
            int index, ProposalDocument before, ProposalDocument after, java.util.function.Supplier<String> text) {
        List<String> one = new ArrayList<>(values(before.header().fields()));
        List<String> other = new ArrayList<>(values(after.header().fields()));
        one.remove(index);
        assertTrue(other.size() > index, text);
        other.remove(index);
        assertEquals(one, other, text);
        assertEquals(titles(before, ""), titles(after, ""), text);
        assertEquals(before.header().style(), after.header().style(), text);
    }

    private static List<String> titles(ProposalDocument document, String without) {
        return document.sections().stream()
                .map(Section::title)
                .filter(title -> !title.equals(without))
                .toList();
    }

    private static List<HeaderField> known(ProposalProcess process, ProposalDocument document) {
        List<String> seen = new ArrayList<>();
        return document.header().fields().stream()
                .filter(field -> process.field(field.label()).isPresent())
                .filter(field ->
                        seen.add(name(process, field)) && seen.indexOf(name(process, field)) == seen.size() - 1)
                .toList();
    }

    private static String name(ProposalProcess process, HeaderField field) {
        return process.field(field.label()).map(FieldDefinition::name).orElse("");
    }

    /** Something that has to hold for a document of a process. */
    private interface Property {

        void check(ProposalProcess process, ProposalDocument document);
    }

    private static Stream<DynamicTest> documents(Property property) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".md"))
                        // The day there is a part of the value, and what comes in its place is no entry of a history.
                        .filter(it -> !it.endsWith("past-list-newest-last.md"))
                        .sorted()
                        .toList()) {
                    String content = Files.readString(file);
                    tests.add(dynamicTest(root.relativize(file).toString(), () -> check(content, property)));
                }
            }
        }
        return tests.stream();
    }

    private static void check(String content, Property property) {
        for (ProposalProcess process : PROCESSES) {
            for (UnaryOperator<String> lineEnds : LINE_ENDS) {
                ProposalDocument document = read(process, lineEnds.apply(content));
                if (document.header().style() != HeaderStyle.NONE) {
                    property.check(process, document);
                }
            }
        }
    }

    private static ProposalDocument read(ProposalProcess process, String content) {
        return new ProposalReader(process, Circumstances.on(LocalDate.of(2026, 11, 21)))
                .document(new SourceText("0001-a.md", content));
    }
}
