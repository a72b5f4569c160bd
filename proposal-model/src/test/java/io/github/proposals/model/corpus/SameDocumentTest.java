package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.proposals.model.document.DocumentParser;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.process.BuiltInFormats;
import io.github.proposals.model.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The document that is judged is the one that people see: on our page, and on GitHub, whose reader is {@code cmark-gfm}. Over
 * look-alikes of our own, and over real documents where a checkout of them lies beside this one.
 */
class SameDocumentTest {

    private static final DocumentParser PARSER = new DocumentParser(BuiltInFormats.ALL, label -> false);

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/look-alikes"),
            Path.of("src/test/resources/documents"),
            Path.of("..", "..", "shared", "corpus"));

    private static final Pattern BEYOND = Pattern.compile("\\$[^$\n]+\\$|\\$\\$|```math|:[a-z0-9_+-]+:");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> rulesJudgeWhatOurPageShows() throws IOException {
        return texts().map(it -> dynamicTest(it.toString(), () -> {
            SourceText source = source(it);
            ProposalDocument document = PARSER.parse(source);
            Seen judged = Seen.judged(document);
            Seen page = Seen.page(PARSER.body(source, false), document.anchors());
            assertAll(
                    () -> assertEquals(words(judged.headings()), words(page.headings()), "headings"),
                    () -> assertEquals(judged.shape(), page.shape(), "cells of tables"),
                    () -> assertEquals(
                            List.of(), Seen.missing(page.words(), judged.words()), "words that nobody judges"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> rulesJudgeWhatGitHubShows() throws IOException {
        assumeTrue(CmarkGfm.isThere(), "skipped: the command cmark-gfm is not installed");
        return texts().map(it -> dynamicTest(it.toString(), () -> isWhatGitHubShows(source(it))));
    }

    /** How lines of such kinds stand below each other is not thought of, but drawn; {@code -Dsnippets=10000} draws more. */
    @TestFactory
    Stream<DynamicTest> rulesJudgeWhatGitHubShowsOfAnyLines() {
        assumeTrue(CmarkGfm.isThere(), "skipped: the command cmark-gfm is not installed");
        return Stream.of("blocks", "tables", "links")
                .map(kind -> dynamicTest(kind, () -> {
                    for (int i = 0; i < Integer.getInteger("snippets", 30); i++) {
                        isWhatGitHubShows(new SourceText("a.md", Snippets.draw(kind, i)));
                    }
                }));
    }

    private void isWhatGitHubShows(SourceText source) throws IOException {
        ProposalDocument document = PARSER.parse(source);
        Seen judged = Seen.judged(document);
        Seen github = Seen.github(new CmarkGfm(folder).html(source.content()));
        Seen page = Seen.page(PARSER.body(source, false), document.anchors());
        assertAll(
                source.content(),
                () -> assertEquals(github.headings(), judged.headings(), "headings"),
                () -> assertEquals(github.shape(), judged.shape(), "cells of tables"),
                () -> assertEquals(List.of(), github.cellsWithout(judged), "words of cells that nobody judges"),
                () -> assertEquals(
                        Set.of(),
                        without(github.links(), judged.links()).stream()
                                .filter(link -> !link.matches("[\\w.-]+@[\\w.-]+"))
                                .collect(Collectors.toSet()),
                        "links that nobody judges"),
                () -> assertEquals(
                        Set.of(),
                        without(Seen.targets(document, Set.of(Link.Kind.LINK, Link.Kind.IMAGE)), github.links()),
                        "links that nobody sees"),
                () -> assertEquals(List.of(), Seen.missing(github.words(), judged.words()), "words that nobody judges"),
                () -> assertTrue(
                        isOfSphinx(source)
                                || isBeyondMarkdown(source)
                                || github.all().equals(page.all()),
                        () -> "our page lacks " + Seen.missing(github.all(), page.all()) + " and has "
                                + Seen.missing(page.all(), github.all())));
    }

    /** The heading of the page itself is the highest one, so that those of the text are of a lower level there. */
    private static List<String> words(List<String> headings) {
        return headings.stream().map(it -> it.substring(2)).toList();
    }

    /** GitHub knows nothing of what only Sphinx reads, which our page shows. */
    private static boolean isOfSphinx(SourceText source) {
        return Stream.of("```{", ":::", ")=\n", "\n% ").anyMatch(source.content()::contains);
    }

    /** GitHub shows formulas, and pictures for their names, as our page does; the command does not. */
    private static boolean isBeyondMarkdown(SourceText source) {
        return BEYOND.matcher(source.content()).find();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Stream<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path root : FOLDERS) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(it -> it.toString().endsWith(".md"))
                            // Of this one we read less, on purpose.
                            .filter(it -> !it.endsWith("too-deep.md"))
                            .sorted()
                            .forEach(texts::add);
                }
            }
        }
        assertTrue(texts.size() > 10, "there are look-alikes");
        return texts.stream();
    }

    private static SourceText source(Path file) throws IOException {
        return new SourceText("a.md", Files.readString(file));
    }
}
