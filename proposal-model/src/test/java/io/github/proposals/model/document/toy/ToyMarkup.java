package io.github.proposals.model.document.toy;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.Header;
import io.github.proposals.model.document.Markup;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Rendering;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code = Title}, {@code == Section} and lines of text: a markup that only the tests know. */
public final class ToyMarkup implements Markup {

    @Override
    public String words() {
        return "Toy";
    }

    @Override
    public String extension() {
        return ".toy";
    }

    @Override
    public ProposalDocument parse(SourceText source, List<Span> apart) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = source.slice(line);
            int level = text.length() - text.replaceFirst("^=+", "").length();
            if (level > 0) {
                blocks.add(new Block(Block.Kind.HEADING, line, ""));
                sections.add(section(source, sections.size(), level, line));
            } else if (!text.isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, line, ""));
            }
        }
        return new ProposalDocument(
                source,
                Header.NONE,
                sections,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                sections.stream().map(Section::anchor).collect(Collectors.toSet()),
                List.of(),
                source.content());
    }

    /** Each section but the title reaches to the next heading. */
    private static Section section(SourceText source, int index, int level, Span line) {
        String title = source.slice(line).substring(level).strip();
        int next = level == 1 ? -1 : source.content().indexOf("\n==", line.end());
        return new Section(
                index,
                level == 1 ? -1 : 0,
                level,
                title,
                title.toLowerCase(Locale.ROOT),
                new Span(line.end() - title.length(), line.end()),
                new Span(line.start(), next < 0 ? source.content().length() : next + 1));
    }

    @Override
    public Rendering render(SourceText source, List<Span> apart) {
        ProposalDocument document = parse(source, apart);
        return new Rendering() {

            @Override
            public ProposalDocument document() {
                return document;
            }

            @Override
            public String unsafeHtml(Predicate<Block> shown) {
                return document.blocks().stream()
                        .filter(shown)
                        .map(block -> ToyMarkup.html(block, source))
                        .collect(Collectors.joining());
            }
        };
    }

    private static String html(Block block, SourceText source) {
        String tag = block.kind() == Block.Kind.HEADING ? "h2" : "p";
        return "<" + tag + ">" + source.slice(block.span()).replaceFirst("^=+ ", "") + "</" + tag + ">";
    }

    @Override
    public String heading(int level, String title) {
        return "=".repeat(level) + " " + title;
    }

    @Override
    public String comment(String text) {
        return "// " + text;
    }

    @Override
    public String unsafeHtml(String text) {
        return text;
    }
}
