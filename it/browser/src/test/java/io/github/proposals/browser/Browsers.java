package io.github.proposals.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser that tests share, one class after the other, and the server that shows it the sites. */
final class Browsers implements AutoCloseable {

    /** The one without windows comes first: it has the same engine, and needs a third of the time to open a page. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> ARGUMENTS = List.of(
            // Refused to the user root otherwise, who runs builds in containers. It sees nothing but our own pages.
            "--no-sandbox",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Whoever asks for another machine gets no answer.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;
    private final LocalServer server;

    Browsers() throws IOException {
        Files.createDirectories(SiteWriter.SITES);
        server = new LocalServer(SiteWriter.SITES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setTimeout(Browsing.PATIENCE)
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(ARGUMENTS));
    }

    /** {@return the browser to use, if there is one} */
    static Optional<Path> executable() {
        Stream<String> named = Stream.of(
                        Optional.ofNullable(System.getProperty("browser")),
                        Optional.ofNullable(System.getenv("CHROME")))
                .flatMap(Optional::stream)
                .filter(it -> !it.isBlank());
        Stream<String> path = Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(it -> Stream.of(it.split(File.pathSeparator)));
        List<String> folders = path.toList();
        Stream<String> known = NAMES.stream().flatMap(name -> folders.stream().map(it -> it + File.separator + name));
        return Stream.concat(named, known)
                .map(Path::of)
                .filter(it -> Files.isRegularFile(it) && Files.isExecutable(it))
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    /** {@return the address of the folder of all sites} */
    String address() {
        return server.address();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
