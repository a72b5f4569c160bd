package io.github.proposals.model.edit;

import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.text.TextEdit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Changes the heading that is the title. */
public final class TitleEditor {

    private final ProposalProcess process;

    /** An editor for documents of {@code process}. */
    public TitleEditor(ProposalProcess process) {
        this.process = process;
    }

    /** {@return what gives the title another number; nothing if it has none or none that can be found} */
    public Optional<TextEdit> number(ProposalDocument document, String number) {
        return words(document)
                .flatMap(words -> process.title()
                        .parse(document.source().slice(words))
                        .filter(parts -> !parts.number().isEmpty())
                        .map(parts -> new TextEdit(
                                new Span(parts.at(), parts.at() + parts.number().length()).shift(words.start()),
                                process.title().digits(number, parts.template()))));
    }

    /** {@return what puts another title in the place of the present one, in the usual form; nothing if there is no title} */
    public Optional<TextEdit> usual(ProposalDocument document, String number, String title) {
        return words(document).map(words -> new TextEdit(words, process.title().written(number, title)));
    }

    /** {@return what puts another title in the place of the present one, in its form; nothing if there is no title} */
    public Optional<TextEdit> title(ProposalDocument document, String number, String title) {
        return words(document)
                .map(words -> new TextEdit(
                        words,
                        process.title().written(number, title, document.source().slice(words))));
    }

    /** What stands behind the mark of the heading. */
    private Optional<Span> words(ProposalDocument document) {
        String mark =
                process.format().markup(document.source().path()).heading(1, "").strip();
        return line(document).map(line -> {
            String heading = document.source().slice(line);
            String words = heading.replaceFirst("^ {0,3}" + Pattern.quote(mark) + "[ \\t]*", "");
            return new Span(line.end() - words.length(), line.end());
        });
    }

    /** The line of the first heading, whose text may be one that Markdown takes for a tag, such as {@code <Title>}. */
    private static Optional<Span> line(ProposalDocument document) {
        SourceText source = document.source();
        return document.title().map(Section::extent).map(extent -> source.line(source.lineOf(extent.start())));
    }
}
