package io.github.proposals.model.inference;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.HeaderRegion;
import io.github.proposals.model.document.HeaderStyle;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A document as it is seen before anybody knows its process: all that may be a field of a header, and its headings.
 *
 * @param file what its name says
 * @param document what it is made of
 * @param labelled whatever looks like a field, in each style
 */
record Seen(NumberedFile file, ProposalDocument document, List<Labelled> labelled) {

    private static final DocumentParser PARSER = new DocumentParser(BuiltInFormats.ALL, label -> false);

    /**
     * A value with a label in front.
     *
     * @param style how both are written
     * @param label as written
     * @param value without markup
     * @param written with it
     */
    record Labelled(HeaderStyle style, String label, String value, String written) {

        String name() {
            return Names.normal(label);
        }
    }

    static Seen of(NumberedFile file, SourceText source, Optional<Beside> beside) {
        ProposalDocument document = PARSER.parse(source);
        List<Labelled> all = new ArrayList<>();
        beside.ifPresent(it -> it.style()
                .read(HeaderRegion.of(PARSER.header(it.source(), it.style()), label -> true))
                .forEach(field -> all.add(labelled(it.style(), field))));
        for (HeaderStyle style : BuiltInFormats.ALL.headers()) {
            // A heading is mostly no label, and a line below one even less: only words that we know make one of it.
            Predicate<String> known = style.isText() ? Words::isHeading : label -> true;
            style.read(HeaderRegion.of(document, known)).forEach(field -> all.add(labelled(style, field)));
        }
        return new Seen(file, document, all);
    }

    /** A file beside a document that may hold its header. */
    record Beside(HeaderStyle style, SourceText source) {}

    private static Labelled labelled(HeaderStyle style, HeaderField field) {
        return new Labelled(style, field.label(), InlineMarkdown.plain(field.value()), field.value());
    }

    /** {@return the value with a label that stands first} */
    Optional<Labelled> field(String name) {
        return labelled.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** {@return the text of its first heading, if that is a title} */
    Optional<String> title() {
        return document.title().map(Section::title);
    }
}
