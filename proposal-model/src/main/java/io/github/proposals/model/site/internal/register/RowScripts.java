package io.github.proposals.model.site.internal.register;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.site.internal.page.Badge;
import io.github.proposals.model.site.internal.page.People;
import io.github.proposals.model.site.page.Asset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of a register that is too large for one page: scripts that set {@code proposalRows.part} to some of them, and to the
 * script with the next ones. What many rows have in common, such as an author, stands in each script once. {@code rows.js}
 * makes rows of what is looked at.
 */
final class RowScripts {

    private static final String FILE = "register-rows";

    private RowScripts() {}

    /** {@return the files, the first one first} */
    static List<Asset> of(List<RegisterRow> rows) {
        int together = Together.of(rows.size());
        int last = Math.max(0, rows.size() - 1) / together;
        return IntStream.rangeClosed(0, last)
                .mapToObj(it -> Asset.ofText(
                        Together.file(FILE, it),
                        () -> new Script()
                                .write(
                                        rows.subList(it * together, Math.min(rows.size(), (it + 1) * together)),
                                        it < last ? Together.file(FILE, it + 1) : "")))
                .toList();
    }

    /** One of the files. */
    private static final class Script {

        private final StringWriter text = new StringWriter();
        private final JsonWriter json = new JsonWriter(text);
        private final Map<Object, Integer> shared = new LinkedHashMap<>();

        String write(List<RegisterRow> rows, String next) {
            text.append("window.proposalRows.part = ");
            try (json) {
                json.setHtmlSafe(true);
                json.beginObject();
                json.name("next").value(next);
                json.name("rows").beginArray();
                for (RegisterRow row : rows) {
                    write(row);
                }
                json.endArray();
                json.name("shared").beginArray();
                for (Object each : shared.keySet()) {
                    share(each);
                }
                json.endArray();
                json.endObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.append(";\n").toString();
        }

        /** What is empty at the end is left out. */
        private void write(RegisterRow row) throws IOException {
            json.beginArray();
            json.value(row.id()).value(row.number()).value(row.title());
            json.value(row.page().equals(row.id() + ".html") ? "" : row.page());
            json.value(row.status().map(this::number).orElse(-1));
            json.value(row.type().isEmpty() ? -1 : number(new Link(row.type(), row.typePage())));
            json.beginArray();
            for (People.Person author : row.authors()) {
                json.value(number(new Link(author.name(), author.page())));
            }
            json.endArray();
            json.beginArray();
            for (String choice : row.choices()) {
                json.value(choice);
            }
            json.endArray();
            List<String> rest = List.of(row.created(), row.changed(), row.version(), row.due(), row.others());
            int filled = IntStream.range(0, rest.size())
                    .filter(it -> !rest.get(it).isEmpty())
                    .reduce(-1, (one, other) -> other);
            for (String each : rest.subList(0, filled + 1)) {
                json.value(each);
            }
            json.endArray();
        }

        private int number(Object value) {
            return shared.computeIfAbsent(value, it -> shared.size());
        }

        private void share(Object value) throws IOException {
            json.beginArray();
            if (value instanceof Badge badge) {
                json.value(badge.text()).value(badge.page()).value(badge.kind());
                json.value(badge.meaning()).value(badge.review());
            } else if (value instanceof Link link) {
                json.value(link.text()).value(link.page());
            }
            json.endArray();
        }
    }

    /** What leads to another page. */
    private record Link(String text, String page) {}
}
