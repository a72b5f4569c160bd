package io.github.proposals.model.diagram;

import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;

/** A lifecycle in the language of Graphviz. */
public final class DotLifecycle implements TextFormat<Lifecycle> {

    @Override
    public String fileName() {
        return "lifecycle.dot";
    }

    @Override
    public String mediaType() {
        return "text/vnd.graphviz";
    }

    @Override
    public void write(Lifecycle lifecycle, Writer text) throws IOException {
        text.write("digraph lifecycle {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        for (String name : lifecycle.names()) {
            boolean first = DrawnSteps.first(lifecycle).contains(name);
            text.write("    " + quoted(name) + (first ? " [style=\"rounded,bold\"]" : "") + ";\n");
        }
        for (DrawnSteps.Step step : DrawnSteps.of(lifecycle)) {
            text.write("    " + quoted(step.from()) + " -> " + quoted(step.to()) + ";\n");
        }
        text.write("}\n");
    }

    /** A backslash is the begin of something in a label, and one more makes it a backslash. */
    private static String quoted(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
