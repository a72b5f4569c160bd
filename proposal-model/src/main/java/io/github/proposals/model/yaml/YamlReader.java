package io.github.proposals.model.yaml;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML into {@link YamlNode}s. One object reads one text; use a fresh one for the next. */
public final class YamlReader {

    private static final int MAX_ALIASES = 50;
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 30;
    private static final int MAX_NODES = 50_000;

    private final SourceText source;
    private final Span span;
    private final List<Finding> findings = new ArrayList<>();
    private int nodes;

    /** Reads the part of {@code source} that {@code span} covers. */
    public YamlReader(SourceText source, Span span) {
        this.source = source;
        this.span = span;
    }

    /** Reads all of {@code source}. */
    public YamlReader(SourceText source) {
        this(source, new Span(0, source.content().length()));
    }

    /** {@return what could not be read, after {@link #read()}} */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** {@return the value that the text holds; nothing if it holds none or is not YAML, see {@link #findings()}} */
    public Optional<YamlNode> read() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        try {
            // What the class Yaml does, without the half of the library that makes objects and writes them.
            Node root = new Composer(
                            new ParserImpl(new StreamReader(source.slice(span)), options), new Resolver(), options)
                    .getSingleNode();
            return root == null || isNull(root) ? Optional.empty() : Optional.of(convert(root, 0));
        } catch (MarkedYAMLException e) {
            findings.add(YamlMistake.at(place(e), String.valueOf(e.getProblem())));
        } catch (TooMuchException e) {
            findings.add(Finding.at(e.place, "more values than anybody writes, or aliases that lead back to themselves")
                    .help("write the values out, or split the file"));
        } catch (YAMLException e) {
            String reason = e.getMessage() == null
                    ? "unreadable"
                    : e.getMessage().lines().findFirst().orElse("");
            findings.add(YamlMistake.at(source.place(Span.at(span.start())), reason));
        }
        return Optional.empty();
    }

    /** What was opened and never closed is found at the end of the file; the place to look at is where it was opened. */
    private Place place(MarkedYAMLException e) {
        Mark problem = e.getProblemMark();
        boolean atEnd = problem == null || offset(problem) >= span.end();
        Mark mark = atEnd && e.getContextMark() != null ? e.getContextMark() : problem;
        return mark == null ? source.place(Span.at(span.start())) : place(mark, mark);
    }

    private YamlNode convert(Node node, int depth) {
        Place place = place(node.getStartMark(), node.getEndMark());
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new TooMuchException(place);
        }
        if (node instanceof MappingNode mapping) {
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                add(entries, tuple, depth);
            }
            return new YamlNode.Mapping(entries, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                if (!isNull(item)) {
                    items.add(convert(item, depth + 1));
                }
            }
            return new YamlNode.Sequence(items, place);
        }
        return new YamlNode.Scalar(node instanceof ScalarNode scalar ? scalar.getValue() : "", place);
    }

    private void add(Map<String, YamlNode.Entry> entries, NodeTuple tuple, int depth) {
        Node keyNode = tuple.getKeyNode();
        Place place = place(keyNode.getStartMark(), keyNode.getEndMark());
        if (!(keyNode instanceof ScalarNode key)) {
            findings.add(Finding.at(place, "a key must be a single word"));
            return;
        }
        if (isNull(tuple.getValueNode())) {
            return;
        }
        YamlNode.Entry entry =
                new YamlNode.Entry(new Located<>(key.getValue(), place), convert(tuple.getValueNode(), depth + 1));
        YamlNode.Entry earlier = entries.putIfAbsent(key.getValue(), entry);
        if (earlier != null) {
            findings.add(Finding.at(place, "the key '%s' is given twice", key.getValue())
                    .help("keep one of them; the first one was used")
                    .related(earlier.key().place(), "the first one"));
        }
    }

    /** A key without a value is as good as none. */
    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Place place(Mark start, Mark end) {
        int from = offset(start);
        int lineEnd = source.line(source.lineOf(from)).end();
        return source.place(new Span(from, Math.max(from, Math.min(offset(end), lineEnd))));
    }

    /** SnakeYAML counts code points from the start of what it was given. */
    private int offset(Mark mark) {
        return Math.min(span.end(), source.offset(span.start(), mark.getIndex()));
    }

    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        TooMuchException(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
