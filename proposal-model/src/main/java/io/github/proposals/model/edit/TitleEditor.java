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
        if (!process.title().numbered()) {
            return Optional.empty();
        }
        Optional<Span> line = line(document);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String heading = document.source().slice(line.get());
        String before = process.title()
                .template()
                .substring(0, process.title().template().indexOf("{number}"));
        int start = heading.indexOf(before);
        String text = start < 0 ? "" : heading.substring(start).strip();
        return process.title()
                .parse(text)
                .map(parts -> new TextEdit(
                        new Span(0, parts.number().length()).shift(line.get().start() + start + before.length()),
                        process.title().digits(number)));
    }

    /** {@return what puts another title in the place of the present one; nothing if there is no title} */
    public Optional<TextEdit> title(ProposalDocument document, String number, String title) {
        String mark =
                process.format().markup(document.source().path()).heading(1, "").strip();
        return line(document).map(line -> {
            String heading = document.source().slice(line);
            int start = heading.length()
                    - heading.replaceFirst("^ {0,3}" + Pattern.quote(mark) + "[ \\t]*", "")
                            .length();
            return new TextEdit(
                    new Span(line.start() + start, line.end()), process.title().written(number, title));
        });
    }

    /** The line of the first heading, whose text may be one that Markdown takes for a tag, such as {@code <Title>}. */
    private static Optional<Span> line(ProposalDocument document) {
        SourceText source = document.source();
        return document.title().map(Section::extent).map(extent -> source.line(source.lineOf(extent.start())));
    }
}
