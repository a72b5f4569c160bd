package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code stateDiagram} of Mermaid, and the states of PlantUML, which are written alike. */
final class StateDiagramReader implements DiagramReader {

    /** PlantUML may say in it where the arrow leads, and what it looks like. */
    private static final Pattern ARROW =
            Pattern.compile("-{1,10}(?:\\[[^\\]]{0,40}\\])?(?:up|down|left|right|[udlr])?-{0,10}>");

    private static final List<String> FIRST = List.of("stateDiagram", "@startuml", "@startstate");

    private static final Pattern NAMED =
            Pattern.compile("state\\s+\"(?<label>[^\"]{1,200})\"\\s+as\\s+(?<id>\\S{1,200})");
    private static final Pattern SHAPED = Pattern.compile("state\\s+(?<id>\\S{1,200})\\s+<<(?<shape>[a-z]{1,20})>>");
    private static final Pattern GROUP = Pattern.compile("state\\s+(?<id>[^\\s{]{1,200})\\s*\\{?");
    private static final Pattern ALONE = Pattern.compile("(?<id>[^\\s:{}\"-]{1,200})(?:\\s*:\\s*(?<label>.{1,200}))?");
    private static final Set<String> OTHER = Set.of(
            "direction",
            "classDef",
            "class",
            "style",
            "click",
            "note",
            "hide",
            "scale",
            "accTitle",
            "accDescr",
            "@enduml",
            "@endstate");

    @Override
    public Optional<Diagram> read(SourceText source, Span code) {
        List<CodeLines.Line> lines = CodeLines.of(source, code);
        if (lines.isEmpty() || FIRST.stream().noneMatch(lines.get(0).text()::startsWith)) {
            return Optional.empty();
        }
        DiagramBuilder diagram = new DiagramBuilder();
        boolean note = false;
        for (CodeLines.Line line : lines.subList(1, lines.size())) {
            String first = line.text().split("[\\s:]", 2)[0];
            if (note) {
                note = !line.text().equals("end note");
            } else if (OTHER.contains(first)) {
                note = first.equals("note") && !line.text().contains(":");
            } else if (ARROW.matcher(line.text()).find()) {
                arrow(line, diagram);
            } else {
                node(line, diagram);
            }
        }
        return diagram.build(code, true);
    }

    private static void arrow(CodeLines.Line line, DiagramBuilder diagram) {
        Matcher arrow = ARROW.matcher(line.text());
        arrow.find();
        String from = id(line.text().substring(0, arrow.start()));
        String rest = line.text().substring(arrow.end()).strip();
        String to = id(rest.split("\\s|(?<!:):(?!:)", 2)[0]);
        if (!from.isEmpty() && !to.isEmpty()) {
            // A diagram begins and ends at one and the same sign.
            name(from, line.span(), diagram);
            name(to, line.span(), diagram);
            diagram.arrow(from, to, line.span());
        }
    }

    private static void name(String id, Span span, DiagramBuilder diagram) {
        diagram.node(id, "", id.equals("[*]") ? "end" : "", span);
    }

    /** A class may follow the name: {@code Draft:::new}. */
    private static String id(String text) {
        return text.strip().split(":::", 2)[0];
    }

    private static void node(CodeLines.Line line, DiagramBuilder diagram) {
        Matcher named = NAMED.matcher(line.text());
        Matcher shaped = SHAPED.matcher(line.text());
        Matcher group = GROUP.matcher(line.text());
        Matcher alone = ALONE.matcher(line.text());
        if (named.lookingAt()) {
            diagram.node(named.group("id"), named.group("label"), "", line.span());
        } else if (shaped.lookingAt()) {
            diagram.node(shaped.group("id"), "", shaped.group("shape"), line.span());
        } else if (group.matches()) {
            // What holds other states may be a name for all of them, which no proposal has.
            diagram.node(group.group("id"), "", line.text().endsWith("{") ? "group" : "", line.span());
        } else if (alone.matches()) {
            diagram.node(
                    alone.group("id"), Optional.ofNullable(alone.group("label")).orElse(""), "", line.span());
        }
    }
}
