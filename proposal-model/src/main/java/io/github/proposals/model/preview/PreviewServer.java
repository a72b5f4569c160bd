package io.github.proposals.model.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.proposals.model.diagnostic.Mishap;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shows an edition to browsers on this machine, and tells them of the next one. It listens on the loopback address only, under the names
 * of that, so that no page of elsewhere can get at it by a name of its own; it answers questions and takes nothing.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int WAITING = 64;
    private static final int LONGEST_PATH = 2000;

    /** Where pages ask to be told. */
    private static final String LIVE = "/live";

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Set<String> hosts;
    private final Listeners listeners = new Listeners();
    private volatile Edition edition;

    private PreviewServer(HttpServer server, Edition first) {
        this.server = server;
        this.edition = first;
        int port = server.getAddress().getPort();
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                work -> {
                    Thread thread = new Thread(work, "preview");
                    thread.setDaemon(true);
                    return thread;
                },
                // Whoever asks for more waits until there is room.
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /**
     * {@return a server that has begun to listen}
     *
     * @param port where to listen, 0 for any that is free
     * @throws IOException if another program listens there, or nobody may
     */
    public static PreviewServer open(int port, Edition first) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        PreviewServer preview = new PreviewServer(HttpServer.create(here, 0), first);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::handle);
        preview.server.start();
        return preview;
    }

    /** {@return where the pages are, for a browser} */
    public String address() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[::1]" : host) + ":" + address.getPort() + "/";
    }

    /** Shows another edition from now on, and tells those who look at a page that is another one now. */
    public void show(Edition next) {
        edition = next;
        listeners.tell(next);
    }

    /** {@return whether anybody looks at a page} */
    public boolean isWatched() {
        return listeners.any();
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean kept = false;
        try {
            String path = exchange.getRequestURI().getPath();
            kept = isAllowed(exchange) && LIVE.equals(path) && listen(exchange);
            if (!kept) {
                send(exchange, answer(exchange, path));
            }
        } finally {
            if (!kept) {
                exchange.close();
            }
        }
    }

    private boolean listen(HttpExchange exchange) throws IOException {
        Map<String, String> question = Question.of(exchange.getRequestURI().getRawQuery());
        String page = question.getOrDefault("page", "");
        if (!exchange.getRequestMethod().equals("GET") || !page.startsWith("/") || page.length() > LONGEST_PATH) {
            return false;
        }
        guard(exchange.getResponseHeaders());
        listeners.add(exchange, page, question.getOrDefault("tag", ""));
        listeners.tell(edition);
        return true;
    }

    /** {@return whether somebody asks who may: a browser says by which name it knows us, and which page makes it ask} */
    private boolean isAllowed(HttpExchange exchange) {
        Headers asked = exchange.getRequestHeaders();
        String site = asked.getFirst("Sec-Fetch-Site");
        boolean fromElsewhere = "cross-site".equals(site) || "same-site".equals(site);
        return hosts.contains(String.valueOf(asked.getFirst("Host")))
                && !(fromElsewhere && !"navigate".equals(asked.getFirst("Sec-Fetch-Mode")));
    }

    private Edition.Answer answer(HttpExchange exchange, String path) {
        if (!isAllowed(exchange)) {
            return Edition.Answer.ofText(403, "This is shown at " + address() + " only.");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            return Edition.Answer.ofText(405, "This can be looked at, and nothing else.");
        }
        if (path == null || !path.startsWith("/") || path.length() > LONGEST_PATH || path.equals(LIVE)) {
            return Edition.Answer.ofText(400, "This is no address of a page.");
        }
        Edition now = edition;
        return Mishap.attempt(() -> now.at(path)) instanceof Mishap.Done<Edition.Answer> done
                ? done.value()
                : Edition.Answer.ofText(500, "This cannot be shown; this is a bug, please report it.");
    }

    private static void send(HttpExchange exchange, Edition.Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        guard(headers);
        headers.set("Content-Type", answer.type());
        // A page has a policy of its own; all else, such as a drawing, does nothing.
        headers.set(
                "Content-Security-Policy",
                answer.isPage() ? "frame-ancestors 'none'" : "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        if (!answer.location().isEmpty()) {
            headers.set("Location", answer.location());
        }
        boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.content().length == 0;
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.content().length);
        if (!bare) {
            exchange.getResponseBody().write(answer.content());
        }
    }

    private static void guard(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
    }

    /** Ends, also for those who look. */
    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
