package io.github.proposals.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the README anew, with {@code -Dpictures}. */
@InBrowser
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
class PicturesTest {

    private static final Path FOLDER = Path.of("../../src/site/resources/images");

    @ParameterizedTest
    @CsvSource({"index.html, register.png, 760", "JEP-0012.html, proposal.png, 1120"})
    void areThoseOfToday(String page, String picture, int height, Browsing browsing) {
        browsing.with(it -> it.setViewportSize(1100, height))
                .open(TestSites.SAMPLE.site(), page)
                .screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(picture)));
    }
}
