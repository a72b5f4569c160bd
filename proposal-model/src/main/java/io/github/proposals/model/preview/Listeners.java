package io.github.proposals.model.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The pages that somebody looks at, each of which waits to be told that it is out of date. For several threads. */
final class Listeners {

    /** A browser keeps some six connections at a time; whoever comes after so many takes the place of the oldest one. */
    private static final int MOST = 32;

    private static final byte[] WELCOME = "retry: 1000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEWS = "data: anew\n\n".getBytes(StandardCharsets.UTF_8);

    /** The last one to come is the first one here: that is where somebody looks. */
    private final Deque<Listener> all = new ArrayDeque<>();

    /** Somebody who waits. {@code tag} tells what the page shows that is seen there. */
    private record Listener(HttpExchange exchange, String page, String tag) {

        boolean hears(byte[] words) {
            try {
                exchange.getResponseBody().write(words);
                exchange.getResponseBody().flush();
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** Lets a page wait. */
    synchronized void add(HttpExchange exchange, String page, String tag) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(exchange, page, tag);
        if (!listener.hears(WELCOME)) {
            exchange.close();
            return;
        }
        all.addFirst(listener);
        if (all.size() > MOST) {
            all.removeLast().exchange().close();
        }
    }

    /** Tells those whose page is another one now. They come again with that. */
    synchronized void tell(Edition edition) {
        for (Iterator<Listener> each = all.iterator(); each.hasNext(); ) {
            Listener listener = each.next();
            if (!edition.tag(listener.page()).equals(listener.tag())) {
                listener.hears(NEWS);
                listener.exchange().close();
                each.remove();
            }
        }
    }

    synchronized boolean any() {
        return !all.isEmpty();
    }

    synchronized void close() {
        all.forEach(it -> it.exchange().close());
        all.clear();
    }
}
