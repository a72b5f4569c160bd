package io.github.proposals.model.diagram;

import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code digraph} of Graphviz. */
final class DotReader implements DiagramReader {

    private static final Set<String> DEFAULTS = Set.of("node", "edge", "graph");

    @Override
    public Optional<Diagram> read(SourceText source, Span code) {
        List<DotWords.Word> words = DotWords.of(source, code);
        boolean directed = words.stream()
                .limit(2)
                .anyMatch(it -> it.text().toLowerCase(Locale.ROOT).equals("digraph"));
        return directed ? new Statements(words).read().build(code, true) : Optional.empty();
    }

    /** Goes through the words from the first to the last. */
    private static final class Statements {

        private final DiagramBuilder diagram = new DiagramBuilder();
        private final List<DotWords.Word> words;
        private int at;

        Statements(List<DotWords.Word> words) {
            this.words = words;
            while (at < words.size() && !is("{")) {
                at++;
            }
        }

        DiagramBuilder read() {
            while (at < words.size()) {
                DotWords.Word word = words.get(at);
                if (!word.isName()) {
                    at++;
                } else if (word.text().equals("subgraph")) {
                    at += 2;
                } else if (next("=")) {
                    at += 3;
                } else {
                    statement();
                }
            }
            return diagram;
        }

        private boolean is(String sign) {
            return at < words.size() && words.get(at).is(sign);
        }

        private boolean next(String sign) {
            return at + 1 < words.size() && words.get(at + 1).is(sign);
        }

        /** {@code a -> b -> {c d} [attributes]}, or one node. */
        private void statement() {
            List<DotWords.Word> before = names();
            boolean alone = true;
            while (is("->")) {
                at++;
                List<DotWords.Word> here = names();
                for (DotWords.Word from : before) {
                    for (DotWords.Word to : here) {
                        diagram.arrow(
                                from.text(),
                                to.text(),
                                new Span(from.span().start(), to.span().end()));
                    }
                }
                before = here;
                alone = false;
            }
            Map<String, String> attributes = attributes();
            if (alone) {
                for (DotWords.Word word : before) {
                    diagram.node(
                            word.text(),
                            attributes.getOrDefault("label", ""),
                            attributes.getOrDefault("shape", ""),
                            word.span());
                }
            }
        }

        private List<DotWords.Word> names() {
            List<DotWords.Word> names = new ArrayList<>();
            boolean group = is("{");
            if (group) {
                at++;
            }
            while (at < words.size() && !is("}") && (group || names.isEmpty())) {
                DotWords.Word word = words.get(at);
                if (!word.isName() && !group) {
                    return names;
                }
                if (word.isName() && !DEFAULTS.contains(word.text())) {
                    diagram.node(word.text(), word.span());
                    names.add(word);
                }
                at++;
                if (word.isName() && DEFAULTS.contains(word.text())) {
                    attributes();
                    return names;
                }
            }
            if (group) {
                at++;
            } else if (is(":")) {
                // The side of the box where the line ends.
                at += 2;
            }
            return names;
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new LinkedHashMap<>();
            while (is("[")) {
                while (at < words.size() && !is("]")) {
                    if (next("=") && at + 2 < words.size()) {
                        attributes.put(words.get(at).text(), words.get(at + 2).text());
                        at += 2;
                    }
                    at++;
                }
                at++;
            }
            return attributes;
        }
    }
}
