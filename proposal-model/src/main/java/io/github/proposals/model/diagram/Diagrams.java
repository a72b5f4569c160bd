package io.github.proposals.model.diagram;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the diagrams and the tables of steps that a document keeps. */
public final class Diagrams {

    private static final List<DiagramReader> MERMAID = List.of(new StateDiagramReader(), new FlowchartReader());
    private static final List<DiagramReader> PLANTUML = List.of(new StateDiagramReader());
    private static final List<DiagramReader> DOT = List.of(new DotReader());
    private static final List<DiagramReader> TEXT = List.of(new ArrowsReader());

    /** By the language of the block, in the braces of MyST or without them. */
    private static final Map<String, List<DiagramReader>> READERS = Map.ofEntries(
            Map.entry("mermaid", MERMAID),
            Map.entry("plantuml", PLANTUML),
            Map.entry("puml", PLANTUML),
            Map.entry("uml", PLANTUML),
            Map.entry("dot", DOT),
            Map.entry("graphviz", DOT),
            Map.entry("gv", DOT),
            Map.entry("digraph", DOT),
            Map.entry("", TEXT),
            Map.entry("text", TEXT),
            Map.entry("txt", TEXT),
            Map.entry("ascii", TEXT));

    private static final Pattern LANGUAGE = Pattern.compile("[{}.\\s,].*");

    private Diagrams() {}

    /** {@return all of them, those in code first} */
    public static List<Diagram> in(ProposalDocument document) {
        Stream<Diagram> drawn = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.CODE)
                .flatMap(block -> drawn(document.source(), block).stream());
        Stream<Diagram> tables = document.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .flatMap(table -> StepTableReader.read(table).stream());
        return Stream.concat(drawn, tables).toList();
    }

    private static Optional<Diagram> drawn(SourceText source, Block block) {
        String info = block.info().startsWith("{") ? block.info().substring(1) : block.info();
        return READERS.getOrDefault(LANGUAGE.matcher(info).replaceFirst("").strip(), List.of()).stream()
                .flatMap(reader -> reader.read(source, code(source, block.span())).stream())
                .findFirst();
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /** {@return the lines between the fences, of which the last one may be missing; all lines of an indented block} */
    private static Span code(SourceText source, Span block) {
        int first = source.lineOf(block.start());
        String begin = source.slice(source.line(first)).strip();
        if (!isFence(begin) && !begin.startsWith(":::")) {
            return block;
        }
        int last = source.lineOf(Math.max(block.start(), block.end() - 1));
        String end = source.slice(source.line(last)).strip();
        boolean closed = last > first && isFence(end);
        int start = Math.min(source.line(first).end() + 1, block.end());
        int stop = closed ? source.line(last).start() : block.end();
        return new Span(Math.min(start, stop), stop);
    }
}
