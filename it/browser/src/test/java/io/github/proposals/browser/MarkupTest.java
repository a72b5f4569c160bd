package io.github.proposals.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.proposals.model.site.LivePages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages and their style are what the standards say, in the eyes of the validator that the W3C runs. */
class MarkupTest {

    private static final Pattern WITHIN = Pattern.compile("not allowed as child|must not appear as a descendant");

    /** What browsers know and the validator does not, yet. */
    private static final Pattern NEWER = Pattern.compile("container-type|@container|::details-content");

    private static final Problems PROBLEMS = new Problems();
    private static SimpleDocumentValidator validator;

    @BeforeAll
    static void readTheSchema() throws Exception {
        validator = new SimpleDocumentValidator(true, false, true);
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", PROBLEMS);
        validator.setUpValidatorAndParsers(PROBLEMS, true, false);
    }

    static List<TestSites> sites() {
        return TestSites.WHOLE;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void eachPageIsValid(TestSites which) throws Exception {
        WrittenSite site = which.site();
        Trouble.assertNone(problems(site, site.pages()));
    }

    @Test
    void noAttackMakesAPageInvalid() throws Exception {
        WrittenSite site = TestSites.ATTACKS.site();
        List<String> ours = new ArrayList<>(site.kinds());
        ours.removeAll(site.proposals());
        ours.removeIf(it -> it.matches("(?:version|changes)-of-.*"));
        Trouble.assertNone(problems(site, ours));
        // What is inside of what, and need not be, is up to the author.
        List<String> theirs = new ArrayList<>(site.different());
        theirs.removeAll(ours);
        Trouble.assertNone(problems(site, theirs).stream()
                .filter(it -> !WITHIN.matcher(it).find())
                .toList());
    }

    @Test
    void pagesOfAServerAreValid() throws Exception {
        LivePages pages = LiveInBrowserTest.pages("", "See [more](gone.md).\n");
        List<String> problems = new ArrayList<>();
        for (String path : LiveInBrowserTest.KINDS) {
            problems.addAll(problems(
                    "live/" + path, pages.page(path).orElseThrow().page().text()));
        }
        problems.addAll(problems("missing", pages.missing().page().text()));
        Trouble.assertNone(problems);
    }

    @Test
    void aLargeRegisterIsValid() throws Exception {
        WrittenSite site = TestSites.LARGE.site();
        Trouble.assertNone(problems(site, site.kinds()));
    }

    @Test
    void theStyleIsValid() throws Exception {
        assertEquals("", problemsOfStyle(TestSites.SAMPLE.site().folder().resolve("style.css")));
    }

    @Test
    void whatIsWrongIsFound() throws Exception {
        Path folder = Files.createDirectories(SiteWriter.SITES.resolve("wrong"));
        Files.writeString(folder.resolve("wrong.html"), "<!DOCTYPE html><title>x</title><ul><p>no item</ul>");
        assertFalse(problems(new WrittenSite("wrong", folder), List.of("wrong.html"))
                .isEmpty());
        Path style = Files.writeString(folder.resolve("wrong.css"), "a { colour: red }");
        assertFalse(problemsOfStyle(style).isEmpty());
    }

    private static String problemsOfStyle(Path file) throws IOException, SAXException {
        PROBLEMS.found.clear();
        validator.setAllowCss(true);
        validator.checkCssFile(file.toFile(), true);
        return PROBLEMS.found.stream().filter(it -> !NEWER.matcher(it).find()).collect(Collectors.joining("\n"));
    }

    private static List<String> problems(WrittenSite site, List<String> pages) throws IOException, SAXException {
        List<String> all = new ArrayList<>();
        for (String page : pages) {
            all.addAll(problems(site + "/" + page, site.text(page)));
        }
        return all;
    }

    private static List<String> problems(String name, String text) throws IOException, SAXException {
        PROBLEMS.found.clear();
        InputSource source = new InputSource(new StringReader(text));
        source.setSystemId("file:///" + name);
        validator.checkHtmlInputSource(source);
        return PROBLEMS.found.stream().map(it -> name + ":" + it).toList();
    }

    private static final class Problems implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // Taste, not the standard.
        }

        @Override
        public void error(SAXParseException error) {
            found.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
