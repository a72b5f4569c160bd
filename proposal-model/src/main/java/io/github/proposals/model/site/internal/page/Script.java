package io.github.proposals.model.site.internal.page;

import io.github.proposals.model.site.internal.html.CodeKind;
import io.github.proposals.model.site.page.Asset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes pages more comfortable, each with the libraries that it needs. Without any of them all can be read. */
public enum Script {
    /** The rows of a large register, which are made when they are looked at. */
    ROWS("rows.js"),
    /** Search, filters and sorting of the register. */
    REGISTER("register.js", "fuse/dist/fuse.min.js", "search.js"),
    /** Filters of what is drawn of relations. */
    RELATIONS("relations.js"),
    /** Where one is in the contents of a text, and copies of its code. */
    TEXT("text.js"),
    /** Colours for code. */
    CODE(
            "code.js",
            "highlight/highlight.min.js",
            "highlight/languages/dockerfile.min.js",
            "highlight/languages/protobuf.min.js"),
    /** Diagrams for their descriptions. */
    DIAGRAMS("diagrams.js", "mermaid/dist/mermaid.min.js"),
    /** Shows a page anew when it is out of date, where a server tells so: never on one that is written. */
    LIVE("live.js");

    private static final String FOLDER = "scripts/";

    private final List<Asset> files;

    Script(String name, String... before) {
        this.files = Stream.concat(Arrays.stream(before).map(Script::file), Stream.of(file(name)))
                .toList();
    }

    /** What is in a folder is a library. */
    private static Asset file(String name) {
        int folder = name.lastIndexOf('/');
        return SiteTemplates.asset(FOLDER + name.substring(folder + 1), folder < 0 ? name : "libraries/" + name);
    }

    /** {@return those that a page with some kinds of code needs} */
    public static Set<Script> of(Set<CodeKind> code) {
        return code.stream().map(Script::of).collect(Collectors.toSet());
    }

    private static Script of(CodeKind code) {
        return switch (code) {
            case PLAIN -> TEXT;
            case COLOURED -> CODE;
            case DIAGRAM -> DIAGRAMS;
        };
    }

    /** {@return what each page in our own frame loads before it is seen} */
    public static Asset look() {
        return file("look.js");
    }

    /** {@return the file of ours at a path, which some page loads} */
    public static Optional<Asset> at(String path) {
        return Stream.concat(Stream.of(look()), Arrays.stream(values()).flatMap(it -> it.files().stream()))
                .filter(it -> it.path().equals(path))
                .findFirst();
    }

    /** {@return the files to load, in this order} */
    List<Asset> files() {
        return files;
    }
}
