package io.github.proposals.model.diagram;

import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.text.TextFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A lifecycle as a {@code stateDiagram} of Mermaid, which forges draw where it stands in a document. */
public final class MermaidLifecycle implements TextFormat<Lifecycle> {

    @Override
    public String fileName() {
        return "lifecycle.mmd";
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid";
    }

    @Override
    public void write(Lifecycle lifecycle, Writer text) throws IOException {
        Map<String, String> ids = MermaidIds.of(lifecycle.names());
        text.write("stateDiagram-v2\n    direction LR\n");
        for (String name : lifecycle.names()) {
            String id = ids.get(name);
            text.write("    " + (name.equals(id) ? id : "state \"" + quoted(name) + "\" as " + id) + "\n");
        }
        for (String name : DrawnSteps.first(lifecycle)) {
            text.write("    [*] --> " + ids.get(name) + "\n");
        }
        for (DrawnSteps.Step step : DrawnSteps.of(lifecycle)) {
            text.write("    " + ids.get(step.from()) + " --> " + ids.get(step.to()) + "\n");
        }
        for (String name : DrawnSteps.last(lifecycle)) {
            text.write("    " + ids.get(name) + " --> [*]\n");
        }
    }

    /** Mermaid knows no backslash: what would be read as something else is a number in it. */
    private static String quoted(String name) {
        return name.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
