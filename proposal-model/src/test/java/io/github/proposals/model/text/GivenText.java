package io.github.proposals.model.text;

/** A text that a test gives, and where words stand in it. */
final class GivenText {

    private GivenText() {}

    static SourceText text(String content) {
        return new SourceText("docs/a.md", content);
    }

    private static Span spanOf(String words, SourceText text) {
        int start = text.content().indexOf(words);
        return new Span(start, start + words.length());
    }

    static Place placeOf(String words, SourceText text) {
        return text.place(spanOf(words, text));
    }

    static Position positionOf(String words, SourceText text) {
        return text.position(spanOf(words, text).start());
    }

    static String underlined(Excerpt excerpt) {
        int from = excerpt.line().offsetByCodePoints(0, excerpt.from());
        return excerpt.line().substring(from, excerpt.line().offsetByCodePoints(from, excerpt.length()));
    }
}
