package io.github.proposals.model;

import static io.github.proposals.model.Classes.LAWS;
import static io.github.proposals.model.Classes.ROOT;
import static io.github.proposals.model.Classes.assertNone;
import static io.github.proposals.model.Classes.layer;
import static io.github.proposals.model.Classes.uses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each library is known to one package. */
class LibraryLawsTest {

    @Test
    void onlyMarkdownSeesFlexmark() {
        assertOnly("document", "com.vladsch.flexmark.");
        assertNone(uses((from, to) -> !from.getPackageName().equals(ROOT + ".document.markdown")
                && to.getPackageName().startsWith("com.vladsch.flexmark.")));
    }

    @Test
    void onlyYamlSeesSnakeYaml() {
        assertOnly("yaml", "org.yaml.snakeyaml.");
    }

    @Test
    void onlyWhatReadsOrWritesJsonSeesGson() {
        Set<String> those = Set.of("json", "report", "export", "site.internal.register", "site.internal.sharing");
        assertNone(uses((from, to) -> !those.contains(LAWS.home(from.getPackageName()))
                && to.getPackageName().startsWith("com.google.gson.")));
    }

    @Test
    void onlyExportSeesTheLibrariesOfItsFormats() {
        assertOnly("export", "de.siegmar.fastcsv.");
        assertOnly("export", "biweekly.");
    }

    @Test
    void onlyEditSeesTheDiffLibrary() {
        assertOnly("edit", "com.github.difflib.");
        assertOnly("authoring", "net.gcardone.");
    }

    @Test
    void onlyTextSeesTheLibraryForPatternsOfStrangers() {
        assertOnly("text", "com.google.re2j.");
    }

    @Test
    void onlySiteSeesTheLibrariesForPages() {
        assertOnly("site", "org.jsoup.");
        assertOnly(Set.of("site", "report"), "com.samskivert.");
    }

    @Test
    void ofPagesOnlyThoseWithTextsOfStrangersSeeJsoup() {
        assertNone(
                uses((from, to) -> !Set.of("site.internal.difference", "site.internal.html", "site.internal.proposal")
                                .contains(LAWS.home(from.getPackageName()))
                        && to.getPackageName().startsWith("org.jsoup.")));
    }

    @Test
    void onlyDrawingsSeeTheLibraryForLayouts() {
        assertOnly("site", "org.graphper.");
        assertNone(uses((from, to) -> !from.getPackageName().equals(ROOT + ".site.internal.drawing")
                && to.getPackageName().startsWith("org.graphper.")));
    }

    @Test
    void onlyFormulasSeeTheLibraryForThem() {
        assertOnly("site", "uk.ac.ed.ph.snuggletex.");
        assertNone(uses((from, to) -> !from.getPackageName().equals(ROOT + ".site.internal.math")
                && to.getPackageName().startsWith("uk.ac.ed.ph.snuggletex")));
    }

    @Test
    void nobodySeesMaven() {
        assertNone(uses((from, to) -> to.getPackageName().startsWith("org.apache.maven")));
    }

    private static void assertOnly(String layer, String library) {
        assertOnly(Set.of(layer), library);
    }

    private static void assertOnly(Set<String> layers, String library) {
        assertTrue(
                !uses((from, to) -> layers.contains(layer(from.getPackageName()))
                                && (to.getPackageName() + ".").startsWith(library))
                        .isEmpty(),
                () -> library + " is not used at all");
        assertNone(uses((from, to) ->
                !layers.contains(layer(from.getPackageName())) && (to.getPackageName() + ".").startsWith(library)));
    }
}
