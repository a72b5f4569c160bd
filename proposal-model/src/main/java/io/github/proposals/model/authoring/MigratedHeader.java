package io.github.proposals.model.authoring;

import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.edit.HeaderMove;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a proposal as another process has it, in the document or in a file beside it. What cannot be carried over
 * without loss is a reason to leave it as it is.
 */
final class MigratedHeader {

    /** Keys below a key, which no other style can hold. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "^:\\s*\\{|" + LineEnds.PATTERN + "(?:[ \\t]+|[ \\t]*-[ \\t]+)[\\w.\"'-]{1,60} ?:(?=\\s|$)");

    private final ProposalProcess to;
    private final ProposalReader reader;
    private final Counterparts counterparts;

    MigratedHeader(ProposalReader reader, Counterparts counterparts) {
        this.to = reader.process();
        this.reader = reader;
        this.counterparts = counterparts;
    }

    /**
     * What becomes of a proposal, or why nothing does.
     *
     * @param document its text
     * @param beside the text of the file beside it, if it has one then
     * @param problem why it stays as it is
     */
    record Moved(String document, Optional<String> beside, Optional<String> problem) {

        static Moved stuck(String problem) {
            return new Moved("", Optional.empty(), Optional.of(problem));
        }
    }

    /**
     * {@return the proposal with its header as the other process has it}
     *
     * @param document its text
     * @param beside the file beside it that holds its header
     * @param room whether there may be a file beside it then
     */
    Moved of(ProposalDocument document, Optional<ProposalDocument> beside, boolean room) {
        List<ProposalDocument> holders =
                Stream.concat(beside.stream(), Stream.of(document)).toList();
        List<HeaderField> fields =
                holders.stream().flatMap(it -> it.header().fields().stream()).toList();
        if (fields.isEmpty()) {
            return new Moved(
                    document.source().content(), beside.map(it -> it.source().content()), Optional.empty());
        }
        if (to.format().beside().isPresent() && !room) {
            return Moved.stuck("a header in a file of its own needs a folder of its own");
        }
        Map<HeaderField, String> names = new LinkedHashMap<>();
        fields.forEach(field -> names.put(field, counterparts.name(field.label())));
        if (names.values().stream().distinct().count() < fields.size()) {
            return Moved.stuck(twice(names));
        }
        if (isThere(holders)
                && fields.stream().allMatch(it -> counterparts.value(it).equals(it.value()))) {
            return new Moved(
                    document.source().content(), beside.map(it -> it.source().content()), Optional.empty());
        }
        Optional<Moved> carried = carried(document, holders, names);
        return carried.orElseGet(() -> written(document, beside, holders, names));
    }

    private static String twice(Map<HeaderField, String> names) {
        String name = names.values().stream()
                .filter(it -> Collections.frequency(names.values(), it) > 1)
                .findFirst()
                .orElseThrow();
        return names.keySet().stream()
                        .filter(it -> names.get(it).equals(name))
                        .map(it -> "'" + it.label() + "'")
                        .collect(Collectors.joining(" and "))
                + " would both be '" + name + "'";
    }

    private boolean isThere(List<ProposalDocument> holders) {
        return parts(holders)
                .allMatch(part -> to.format().wanted().stream()
                        .anyMatch(it -> it.word().equals(part.style().word())
                                && it.file().equals(part.style().file())));
    }

    private static Stream<Header.Part> parts(List<ProposalDocument> holders) {
        return holders.stream().flatMap(it -> it.header().parts().stream());
    }

    /** YAML becomes YAML as it is: lists stay lists, and comments stay. */
    private Optional<Moved> carried(
            ProposalDocument document, List<ProposalDocument> holders, Map<HeaderField, String> names) {
        HeaderStyle style = to.format().style();
        List<ProposalDocument> speaking =
                holders.stream().filter(it -> !it.header().parts().isEmpty()).toList();
        if (speaking.size() != 1 || speaking.get(0).header().parts().size() != 1 || !takes(style, names)) {
            return Optional.empty();
        }
        ProposalDocument holder = speaking.get(0);
        HeaderStyle own = holder.header().parts().get(0).style();
        String content = holder.source().content();
        return own.yaml(content).flatMap(yaml -> {
            String after = content.substring(0, yaml.start())
                    + TextEdit.apply(content.substring(yaml.start(), yaml.end()), renamed(holder, own, yaml, names));
            String lines = after.substring(yaml.start());
            String closed = lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
            return new HeaderMove(to)
                    .text(document, List.of())
                    .map(rest -> checked(
                            document,
                            style.file().isPresent() ? rest : style.ofYaml(closed) + rest,
                            style.file().map(it -> closed),
                            names));
        });
    }

    private boolean takes(HeaderStyle style, Map<HeaderField, String> names) {
        return style.yaml("").isPresent()
                && names.values().stream()
                        .flatMap(name -> to.field(name).stream())
                        .allMatch(it -> it.style().isEmpty() || it.style().equals(style.word()));
    }

    private List<TextEdit> renamed(
            ProposalDocument holder, HeaderStyle style, Span yaml, Map<HeaderField, String> names) {
        List<TextEdit> edits = new ArrayList<>();
        for (HeaderField field : holder.header().fields()) {
            String name = names.get(field);
            if (!isInside(field, holder) && to.field(field.label()).isEmpty() && !name.equals(field.label())) {
                edits.add(new TextEdit(field.labelSpan(), name));
            }
            if (!counterparts.value(field).equals(field.value())) {
                edits.addAll(style.writer(holder).replace(field, counterparts.value(field)));
            }
        }
        return edits.stream()
                .map(it -> new TextEdit(it.span().shift(-yaml.start()), it.text()))
                .toList();
    }

    /** A key below another one is a part of what that says. */
    private static boolean isInside(HeaderField field, ProposalDocument holder) {
        return holder.header().fields().stream()
                .anyMatch(it -> it != field && it.valueSpan().contains(field.labelSpan()));
    }

    private Moved written(
            ProposalDocument document,
            Optional<ProposalDocument> beside,
            List<ProposalDocument> holders,
            Map<HeaderField, String> names) {
        Optional<String> problem = beside.flatMap(MigratedHeader::stray)
                .or(() -> holders.stream()
                        .flatMap(it -> HeaderMove.leftOver(it).stream())
                        .findFirst())
                .map(it -> "'" + it + "' in its header belongs to no value, and would be lost")
                .or(() -> holders.stream().flatMap(MigratedHeader::structured).findFirst());
        if (problem.isPresent()) {
            return Moved.stuck(problem.get());
        }
        Optional<HeaderStyle> file = to.format().beside();
        List<Map.Entry<String, String>> there = new ArrayList<>();
        List<Map.Entry<String, String>> here = new ArrayList<>();
        names.forEach((field, name) -> (file.filter(it -> belongs(name, it)).isPresent() ? there : here)
                .add(Map.entry(name, counterparts.value(field))));
        return new HeaderMove(to)
                .text(document, here)
                .map(text -> checked(
                        document,
                        text,
                        file.map(it -> it.template("", there, to.words().table())),
                        names))
                .orElseGet(() -> Moved.stuck("its header cannot be moved"));
    }

    private boolean belongs(String name, HeaderStyle style) {
        return to.field(name)
                .map(FieldDefinition::style)
                .filter(it -> !it.isEmpty())
                .map(style.word()::equals)
                .orElse(to.format().style().file().isPresent());
    }

    /** {@return a line of the file beside a document that is no field, and would go with it} */
    private static Optional<String> stray(ProposalDocument beside) {
        return HeaderMove.rest(beside).stream()
                .filter(line -> !line.matches("-{3}\\s*|[.]{3}\\s*"))
                .map(String::strip)
                .findFirst();
    }

    private static Stream<String> structured(ProposalDocument holder) {
        return parts(List.of(holder))
                .filter(part -> part.style().yaml("").isPresent())
                .flatMap(part -> part.fields().stream())
                .filter(field -> STRUCTURE
                        .matcher(holder.source()
                                .slice(new Span(
                                        field.labelSpan().end(),
                                        Math.max(
                                                field.labelSpan().end(),
                                                field.valueSpan().end()))))
                        .find())
                .map(field -> "its field '" + field.label() + "' has fields of its own");
    }

    /** What would be read differently afterwards is not written. */
    private Moved checked(
            ProposalDocument before, String text, Optional<String> beside, Map<HeaderField, String> names) {
        ProposalDocument after = reader.document(new SourceText(before.source().path(), text));
        Map<String, String> read = new TreeMap<>();
        Stream.concat(beside.map(it -> reader.header(new SourceText("beside", it))).stream(), Stream.of(after))
                .flatMap(it -> it.header().fields().stream())
                .forEach(field -> read.merge(
                        to.field(field.label()).map(FieldDefinition::name).orElse(field.label()),
                        field.value(),
                        (one, other) -> one + "\n" + other));
        for (Map.Entry<HeaderField, String> field : names.entrySet()) {
            boolean known =
                    to.field(field.getValue()).isPresent() || !field.getValue().contains(".");
            if (known && !counterparts.value(field.getKey()).equals(read.get(field.getValue()))) {
                return Moved.stuck("its field '" + field.getValue() + "' would be read differently afterwards");
            }
        }
        boolean same = names.values()
                        .containsAll(read.keySet().stream()
                                .filter(it -> !it.contains("."))
                                .toList())
                && HeaderMove.rest(before).equals(HeaderMove.rest(after))
                && HeaderMove.headings(before).equals(HeaderMove.headings(after));
        if (!same) {
            return Moved.stuck("its text would be read differently afterwards");
        }
        names.keySet()
                .forEach(field ->
                        counterparts.moved(field.label(), before.source().path()));
        return new Moved(text, beside, Optional.empty());
    }
}
