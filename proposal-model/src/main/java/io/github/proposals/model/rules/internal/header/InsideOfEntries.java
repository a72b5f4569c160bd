package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.process.ListedInside;
import io.github.proposals.model.process.ListedValues;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.SourceTree;
import io.github.proposals.model.yaml.YamlNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the entries of a file for each proposal hold, where that is kept in a file of the repository itself. */
final class InsideOfEntries {

    private final SourceTree tree;
    private final ListedInside inside;
    private final Optional<Set<String>> known;

    InsideOfEntries(SourceTree tree, ListedInside inside) {
        this.tree = tree;
        this.inside = inside;
        this.known = text(inside.listed().file()).map(inside.listed()::in);
    }

    /** {@return what is wrong inside of the entry of {@code value} in a file} */
    Stream<Finding> check(ListedValues listed, String file, String value) {
        return text(file).stream().flatMap(text -> listed.of(value, text)).flatMap(entry -> check(entry).stream());
    }

    private Optional<Finding> check(YamlNode.Entry entry) {
        Optional<YamlNode> node = entry.value() instanceof YamlNode.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(inside.name())).map(YamlNode.Entry::value)
                : Optional.empty();
        String text = node.filter(YamlNode.Scalar.class::isInstance)
                .map(it -> ((YamlNode.Scalar) it).text().strip())
                .orElse("");
        if (text.isEmpty()) {
            return Optional.of(told(
                    Finding.at(
                            node.map(YamlNode::place).orElse(entry.key().place()),
                            "'%s' of '%s' is not there",
                            inside.name(),
                            entry.key().value()),
                    text));
        }
        boolean right = known.isEmpty() && inside.listed().also().isEmpty()
                || inside.listed().allows(text, known.orElse(Set.of()));
        return right ? Optional.empty() : Optional.of(told(unknown(node.get().place(), text), text));
    }

    private Finding unknown(Place place, String text) {
        String message = inside.listed().message();
        return message.isEmpty()
                ? Finding.at(place, "'%s' is no known value of '%s'", text, inside.name())
                : Finding.at(place, "'%s': %s", text, message);
    }

    private Finding told(Finding finding, String text) {
        return finding.about(new Subject.Value(inside.name(), text))
                .help(Suggestion.nearest(text, known.orElse(Set.of()))
                        .map(it -> "did you mean '" + it + "'?")
                        .orElse("name one of those in '" + inside.listed().file() + "'"))
                .severity(inside.listed().severity());
    }

    private Optional<SourceText> text(String file) {
        return tree.read(tree.resolve("", "/" + file)) instanceof SourceReading.Text text
                ? Optional.of(text.source())
                : Optional.empty();
    }
}
