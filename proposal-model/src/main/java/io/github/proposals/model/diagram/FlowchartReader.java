package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a {@code flowchart} of Mermaid, which was once called {@code graph}. */
final class FlowchartReader implements DiagramReader {

    private static final Pattern FIRST = Pattern.compile("(?:flowchart|graph)(?:\\s.*)?");
    private static final Set<String> OTHER = Set.of(
            "subgraph", "end", "style", "classDef", "class", "click", "linkStyle", "direction", "accTitle", "accDescr");

    @Override
    public Optional<Diagram> read(SourceText source, Span code) {
        List<CodeLines.Line> lines = CodeLines.of(source, code);
        if (lines.isEmpty() || !FIRST.matcher(lines.get(0).text()).matches()) {
            return Optional.empty();
        }
        DiagramBuilder diagram = new DiagramBuilder();
        for (CodeLines.Line line : lines.subList(1, lines.size())) {
            if (!OTHER.contains(line.text().split("[\\s;]", 2)[0])) {
                chain(new FlowchartLine(line.text()), line.span(), diagram);
            }
        }
        return diagram.build(code, true);
    }

    /** {@code A & B --> C --> D}: each of one place leads to each of the next. */
    private static void chain(FlowchartLine line, Span span, DiagramBuilder diagram) {
        List<String> before = List.of();
        FlowchartLine.Link link = FlowchartLine.Link.NONE;
        while (true) {
            List<String> here = new ArrayList<>();
            do {
                Optional<Diagram.Node> node = line.node(span);
                node.ifPresent(it -> {
                    diagram.node(it.id(), it.label(), it.shape(), span);
                    here.add(it.id());
                });
            } while (line.skip('&'));
            for (String from : before) {
                for (String to : here) {
                    if (link.there()) {
                        diagram.arrow(from, to, span);
                    }
                    if (link.back()) {
                        diagram.arrow(to, from, span);
                    }
                }
            }
            Optional<FlowchartLine.Link> next = here.isEmpty() ? Optional.empty() : line.link();
            if (next.isPresent()) {
                link = next.get();
                before = here;
            } else if (line.skip(';')) {
                before = List.of();
            } else {
                return;
            }
        }
    }
}
