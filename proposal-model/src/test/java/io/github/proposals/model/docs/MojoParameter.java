package io.github.proposals.model.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter of a goal, as its source declares it. */
record MojoParameter(String name, String property, String otherwise, boolean required) {

    private static final Pattern DECLARED =
            Pattern.compile("@Parameter(?:\\(([^)]*)\\))?\\s+(@Needed\\(.*\\)\\s+)?private [\\w<>, ]+ (\\w+);");

    private static final Pattern ABOVE = Pattern.compile("class \\w+ extends (\\w+)");

    /** {@return the parameters that a class declares itself, but not those that Maven fills in} */
    static List<MojoParameter> of(Path type) throws IOException {
        return DECLARED.matcher(Files.readString(type))
                .results()
                .filter(it -> it.group(1) == null || !it.group(1).contains("readonly"))
                .map(it -> {
                    String said = it.group(1) == null ? "" : it.group(1);
                    return new MojoParameter(
                            it.group(3), value(said, "property"), value(said, "defaultValue"), it.group(2) != null);
                })
                .toList();
    }

    private static String value(String said, String key) {
        Matcher value = Pattern.compile(key + " = \"([^\"]*)\"").matcher(said);
        return value.find() ? value.group(1) : "";
    }

    /** {@return the class above that one, or nothing where it is not one of ours} */
    static Path above(Path type) throws IOException {
        Matcher above = ABOVE.matcher(Files.readString(type));
        Path file = above.find() ? type.resolveSibling(above.group(1) + ".java") : type.resolveSibling("none");
        return Files.exists(file) ? file : null;
    }

    /** {@return how its row begins} */
    String names() {
        return property.isEmpty() ? "`" + name + "` |" : "`" + name + "` | `" + property + "`";
    }

    /** Whether a section has its row, with the default that the source has, or that it must be given. */
    boolean standsIn(String section) {
        Matcher row = Pattern.compile("(?m)^\\| " + Pattern.quote(names()) + " *\\| [^|]+ \\| ([^|]+) \\|")
                .matcher(section);
        if (!row.find()) {
            return false;
        }
        String told = row.group(1);
        return required
                ? told.equals("required")
                : otherwise.isEmpty() || told.equals("`" + otherwise + "`") || told.equals(otherwise);
    }
}
