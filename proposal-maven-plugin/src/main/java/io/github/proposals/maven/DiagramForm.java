package io.github.proposals.maven;

import io.github.proposals.model.diagram.DotLifecycle;
import io.github.proposals.model.diagram.MermaidLifecycle;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.site.LifecycleSvg;
import io.github.proposals.model.text.TextFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The forms in which the goal {@code lifecycle} draws. */
enum DiagramForm {
    /** Mermaid, which forges draw in a document. */
    MERMAID(new MermaidLifecycle(), true, "mmd", "mermaid"),
    /** A picture. */
    SVG(new LifecycleSvg(), false, "svg"),
    /** The language of Graphviz. */
    DOT(new DotLifecycle(), true, "dot", "gv");

    final TextFormat<Lifecycle> text;

    /** Whether it can stand in a document as a block of code. */
    final boolean embeddable;

    private final List<String> extensions;

    DiagramForm(TextFormat<Lifecycle> text, boolean embeddable, String... extensions) {
        this.text = text;
        this.embeddable = embeddable;
        this.extensions = List.of(extensions);
    }

    /** {@return its name, which is also the language of a block of code} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the form of this name, or if there is none that of a file, or Mermaid} */
    static DiagramForm of(String name, Optional<String> file) throws MojoExecutionException {
        if (name == null) {
            return file.flatMap(path -> Arrays.stream(values())
                            .filter(it -> it.extensions.contains(extension(path)))
                            .findFirst())
                    .orElse(MERMAID);
        }
        return Arrays.stream(values())
                .filter(it -> it.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("format is '" + name + "'; use one of: "
                        + Arrays.stream(values()).map(DiagramForm::word).collect(Collectors.joining(", "))));
    }

    /** {@return what stands behind the last point in the name of a file, in small letters} */
    static String extension(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
