package io.github.proposals.model.diagram;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for statuses that Mermaid takes for nothing else: letters, digits and underscores, and none twice. */
final class MermaidIds {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> RESERVED = Set.of(
            "state",
            "end",
            "note",
            "direction",
            "class",
            "classdef",
            "style",
            "default",
            "fork",
            "join",
            "choice",
            "as",
            "click",
            "hide",
            "scale",
            "title");

    private MermaidIds() {}

    /** {@return the id of each status, by its name} */
    static Map<String, String> of(List<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String plain = OTHER.matcher(name).replaceAll("_");
            boolean usable = !plain.isEmpty()
                    && Character.isLetter(plain.codePointAt(0))
                    && !RESERVED.contains(plain.toLowerCase(Locale.ROOT));
            String id = usable ? plain : "s_" + plain;
            for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
                id = (usable ? plain : "s_" + plain) + "_" + i;
            }
            ids.put(name, id);
        }
        return ids;
    }
}
