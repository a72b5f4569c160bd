package io.github.proposals.model.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.proposals.model.history.History;
import io.github.proposals.model.site.LivePages;
import io.github.proposals.model.site.Sites;
import io.github.proposals.model.text.SourceTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    /** So much that only a server that stands still takes longer. */
    private static final int PATIENCE = 120_000;

    private final Map<String, String> files = new TreeMap<>(Sites.files());
    private PreviewServer server;

    @BeforeEach
    void begin() throws IOException {
        server = PreviewServer.open(0, edition());
    }

    @AfterEach
    void end() {
        server.close();
    }

    private LivePages pages(String root) {
        return Sites.site("jumpstarter-jep", SourceTree.of("jeps", files), History.none(), Sites.PLAIN)
                .live(root);
    }

    private Edition edition() {
        return Edition.of(Map.of("", pages("/")));
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    /** A connection that says what it is told to say, byte for byte. */
    private final class Line implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        private final BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Line(String request) throws IOException {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        String until(String words) throws IOException {
            StringBuilder heard = new StringBuilder();
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                heard.append(line).append('\n');
                if (line.contains(words)) {
                    return heard.toString();
                }
            }
            throw new AssertionError("not said: " + words + " but " + heard);
        }

        String all() throws IOException {
            StringBuilder heard = new StringBuilder();
            for (String line = answer.readLine(); line != null; line = answer.readLine()) {
                heard.append(line).append('\n');
            }
            return heard.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private String ask(String method, String path, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(headers));
        if (lines.stream().noneMatch(it -> it.startsWith("Host:"))) {
            lines.add("Host: 127.0.0.1:" + port());
        }
        lines.add("Connection: close");
        try (Line line = new Line(method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n")) {
            return line.all();
        }
    }

    private String status(String method, String path, String... headers) throws IOException {
        return ask(method, path, headers).substring(9, 12);
    }

    private static String tag(String page) {
        return page.replaceFirst("(?s).*data-tag=\"([0-9a-f]+)\".*", "$1");
    }

    private Line listen(String page, String tag) throws IOException {
        return new Line("GET /live?page=" + page + "&tag=" + tag + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n");
    }

    @Test
    void listensToThisMachineAlone() {
        assertTrue(server.address().matches("http://(?:127\\.0\\.0\\.1|\\[::1]):[0-9]+/"), server::address);
    }

    @Test
    void showsPagesAndWhatLiesBesideThem() throws IOException {
        assertTrue(ask("GET", "/").contains("<a href=\"JEP-0011.html\">"));
        String page = ask("GET", "/JEP-0011.html");
        assertTrue(page.contains("It ticks."), page);
        assertTrue(page.contains("text/html; charset=utf-8"), page);
        String script = ask("GET", "/scripts/live.js");
        assertTrue(script.contains("EventSource") && script.contains("text/javascript"), script);
        assertTrue(ask("GET", "/icon.svg").toLowerCase(Locale.ROOT).contains("image/svg+xml"));
        assertTrue(ask("GET", "/index.json").contains("\"JEP-0011\""));
    }

    @Test
    void aShortAddressLeadsToItsFolder() throws IOException {
        String answer = ask("GET", "/11");
        assertTrue(answer.startsWith("HTTP/1.1 302") && answer.contains("ocation: /11/"), answer);
        assertTrue(ask("GET", "/11/").contains("url=../JEP-0011.html"));
    }

    @Test
    void aHeadHasNoBody() throws IOException {
        String answer = ask("HEAD", "/index.html");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertFalse(answer.contains("<html"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "X"})
    void takesNothing(String method) throws IOException {
        assertEquals("405", status(method, "/index.html", "Content-Length: 0"));
        assertEquals("405", status(method, "/live?page=/&tag=", "Content-Length: 0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/jeps/notes.txt",
                "/jeps/JEP-0011-clock.md",
                "//etc/passwd",
                "/scripts/../../jeps/notes.txt",
                "/.git/config",
                "/%00",
                "/%ff",
                "/a%0d%0aX-Injected:%20b"
            })
    void noPathIsOneOfTheDisk(String path) throws IOException {
        String answer = ask("GET", path);
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(
                answer.contains("root:") || answer.contains("It ticks.") || answer.contains("\nX-Injected"), answer);
    }

    @Test
    void aPathThatNobodyWouldTypeIsRefused() throws IOException {
        assertEquals("400", status("GET", "/" + "a".repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "localhost.evil.example", "127.0.0.1:1"})
    void answersToNoOtherName(String host) throws IOException {
        assertEquals("403", status("GET", "/index.html", "Host: " + host));
        assertEquals("403", status("GET", "/live?page=/&tag=", "Host: " + host));
    }

    @Test
    void answersToTheNamesOfTheMachine() throws IOException {
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            assertEquals("200", status("GET", "/index.html", "Host: " + host + ":" + port()));
        }
    }

    @Test
    void noPageOfAnotherSiteGetsAnythingButPeopleMayFollowALink() throws IOException {
        assertEquals("403", status("GET", "/index.json", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"));
        assertEquals("403", status("GET", "/index.json", "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"));
        assertEquals("200", status("GET", "/index.html", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"));
        assertEquals("200", status("GET", "/index.json", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"));
        String answer = ask("GET", "/index.html");
        for (String header :
                List.of("ross-origin-resource-policy: same-origin", "-frame-options: DENY", "ache-control: no-store")) {
            assertTrue(answer.contains(header), answer);
        }
    }

    @Test
    void aPageIsToldWhenItShowsSomethingElseAndNotBefore() throws IOException {
        String tag = tag(ask("GET", "/JEP-0011.html"));
        String other = tag(ask("GET", "/process.html"));
        try (Line clock = listen("/JEP-0011.html", tag);
                Line process = listen("/process.html", other)) {
            clock.until("retry:");
            process.until("retry:");
            assertTrue(server.isWatched());
            files.computeIfPresent("jeps/JEP-0011-clock.md", (path, text) -> text.replace("It ticks.", "It tocks."));
            server.show(edition());
            clock.until("data: anew");
            assertTrue(ask("GET", "/JEP-0011.html").contains("It tocks."));
            server.close();
            assertFalse(process.all().contains("data:"), "told of what it does not show");
        }
    }

    @Test
    void whoComesWithAnOldPageIsToldAtOnce() throws IOException {
        try (Line line = listen("/JEP-0011.html", "old")) {
            line.until("data: anew");
        }
    }

    @Test
    void whoeverComesLaterTakesThePlaceOfTheOldest() throws IOException {
        String tag = tag(ask("GET", "/index.html"));
        List<Line> lines = new ArrayList<>();
        try {
            for (int i = 0; i < 33; i++) {
                lines.add(listen("/", tag));
                lines.get(i).until("retry:");
            }
            // So ends what is sent in pieces.
            lines.get(0).until("0");
        } finally {
            for (Line line : lines) {
                line.close();
            }
        }
    }

    @Test
    void severalRegistersHaveFoldersAndAPageThatLeadsToThem() throws IOException {
        server.show(Edition.of(Map.of("a", pages("/a/"), "b", pages("/b/"))));
        assertTrue(ask("GET", "/").contains("href=\"a/index.html\""));
        assertTrue(ask("GET", "/style.css").contains("text/css"));
        assertTrue(ask("GET", "/b/JEP-0011.html").contains("It ticks."));
        assertTrue(ask("GET", "/a").contains("ocation: /a/"));
        assertTrue(ask("GET", "/a/nothing.html").contains("href=\"/a/index.html\""));
        assertEquals("404", status("GET", "/JEP-0011.html"));
    }

    @Test
    void aPortHasOneServer() {
        assertThrows(
                BindException.class, () -> PreviewServer.open(port(), edition()).close());
    }

    @Test
    void whoEndsLeavesNothingOpen() {
        int port = port();
        server.close();
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }
}
