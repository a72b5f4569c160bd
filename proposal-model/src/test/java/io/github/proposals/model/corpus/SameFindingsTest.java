package io.github.proposals.model.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.proposals.model.diagnostic.Diagnostic;
import io.github.proposals.model.lint.LintSettings;
import io.github.proposals.model.lint.Linter;
import io.github.proposals.model.lint.Rule;
import io.github.proposals.model.lint.RuleProvider;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.Progress;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes nothing for a reader changes no finding: of all files of the examples, which are full of mistakes. */
class SameFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Rule> RULES = RuleProvider.all(SameFindingsTest.class.getClassLoader());

    @TempDir
    private Path temporary;

    /** Proposals somewhere on disk. */
    private record Place(Path root, String directory) {}

    @ParameterizedTest
    @CsvSource({
        "plano, plano-pep, docs/peps",
        "dynamo, dynamo-dep, deps",
        "jumpstarter, jumpstarter-jep, docs/source/contributing/jeps",
        "nygard, nygard-adr, doc/adr",
        "madr, madr, docs/decisions",
        "ethereum, ethereum-eip, EIPS",
        "log4brains, log4brains, docs/adr",
        "kubernetes, kubernetes-kep, keps",
        "numbered, numbered-list, proposals",
        "rust, rust-rfc, text",
        "swift, swift-evolution, proposals"
    })
    void areFound(String example, String process, String directory) throws IOException {
        Place place = new Place(Path.of("..", "examples", example), directory);
        List<String> found = found(place, process, SameFindingsTest::withLine);
        assertFalse(found.isEmpty());
        same(found, "CRLF", process, copy(place, directory, it -> it.replace("\n", "\r\n")));
        same(found, "a byte order mark", process, copy(place, directory, it -> "\uFEFF" + it));
        same(found, "blank lines at the end", process, copy(place, directory, it -> it + "\n\n\n"));
        same(found, "another folder", process, copy(place, directory.replaceAll("[^/]+", "ä b"), it -> it));
        List<String> elsewhere = found(place, process, SameFindingsTest::withoutLine);
        equal(
                elsewhere,
                found(
                        copy(place, directory, SameFindingsTest::withMoreBlankLines),
                        process,
                        SameFindingsTest::withoutLine),
                "more blank lines");
        if (!process.equals("ethereum-eip")) {
            same(found, "a comment at the end", process, copy(place, directory, SameFindingsTest::withComment));
        }
    }

    private static void same(List<String> found, String what, String process, Place other) throws IOException {
        equal(found, found(other, process, SameFindingsTest::withLine), what);
    }

    private static void equal(List<String> found, List<String> others, String what) {
        List<String> lost = new ArrayList<>(found);
        others.forEach(lost::remove);
        List<String> fresh = new ArrayList<>(others);
        found.forEach(fresh::remove);
        assertEquals(List.of(), lost, what + " hides");
        assertEquals(List.of(), fresh, what + " adds");
    }

    /** Where there are two blank lines, people see no more than one: outside of code, lists and what stands at the top. */
    private static String withMoreBlankLines(String text) {
        int first = text.indexOf("\n\n#", text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : 0);
        return first < 0
                ? text
                : text.substring(0, first) + text.substring(first).replace("\n\n#", "\n\n\n\n#");
    }

    private static String withComment(String text) {
        return text.isBlank() ? text : text + "\n<!-- A note that nobody sees. -->\n";
    }

    /** The same files, written in the opposite order, below a folder of another name. */
    private Place copy(Place place, String directory, UnaryOperator<String> change) throws IOException {
        Path root = Files.createTempDirectory(temporary, "clone of İ ");
        Path from = place.root();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        Collections.reverse(files);
        for (Path file : files) {
            String path = from.relativize(file).toString().replace('\\', '/');
            Path target = root.resolve(path.replaceFirst("^" + place.directory() + "/", directory + "/"));
            Files.createDirectories(target.getParent());
            boolean document = file.toString().endsWith(".md");
            if (document) {
                Files.writeString(target, change.apply(Files.readString(file)));
            } else {
                Files.copy(file, target);
            }
        }
        return new Place(root, directory);
    }

    private static List<String> found(Place place, String process, Function<Diagnostic, String> written)
            throws IOException {
        ProposalReader reader = new ProposalReader(BuiltInProcesses.get(process), Circumstances.on(DAY));
        return new Linter(reader, RULES, LintSettings.NONE)
                        .lint(SourceTree.directory(place.root(), place.root(), place.directory()), Progress.NONE)
                        .diagnostics()
                        .all()
                        .stream()
                        .map(it -> it.place().path().replace(place.directory() + "/", "") + " " + it.severity() + " "
                                + written.apply(it).replace(place.directory() + "/", ""))
                        .sorted()
                        .toList();
    }

    private static String withLine(Diagnostic it) {
        return it.place().start() + " " + it.place().end() + " " + it.rule() + " " + it.message() + " "
                + it.finding().help();
    }

    private static String withoutLine(Diagnostic it) {
        return (it.rule() + " " + it.message() + " " + it.finding().help()).replaceAll("line \\d+", "line");
    }
}
