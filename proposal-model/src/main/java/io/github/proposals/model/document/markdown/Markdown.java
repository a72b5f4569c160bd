package io.github.proposals.model.document.markdown;

import io.github.proposals.model.document.Markup;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.QuickMarkup;
import io.github.proposals.model.document.Rendering;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Markdown, the way GitHub reads and shows it. */
public final class Markdown implements Markup {

    @Override
    public String words() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return ".md";
    }

    @Override
    public boolean reads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(extension()) || lower.endsWith(".markdown");
    }

    @Override
    public ProposalDocument parse(SourceText source, List<Span> apart) {
        return MarkdownParser.parse(source, apart);
    }

    @Override
    public Rendering render(SourceText source, List<Span> apart) {
        return MarkdownRenderer.of(source, apart);
    }

    @Override
    public String heading(int level, String title) {
        return "#".repeat(level) + " " + title;
    }

    @Override
    public String comment(String text) {
        return "<!-- " + text.replace("--", "- -") + " -->";
    }

    @Override
    public String unsafeHtml(String text) {
        return MarkdownRenderer.unsafeHtml(text);
    }

    @Override
    public String top(String content, int from, Predicate<String> knownLabel) {
        return Top.of(content, from, knownLabel);
    }

    @Override
    public Optional<QuickMarkup> quick() {
        return Optional.of(new QuickMarkdown());
    }
}
