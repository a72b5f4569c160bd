package io.github.proposals.model.site.internal.register;

import com.google.gson.stream.JsonWriter;
import io.github.proposals.model.site.internal.page.Findable;
import io.github.proposals.model.site.page.Asset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of all texts, for the search of the register: scripts that set {@code proposalSearch.texts} to some pages, to the
 * beginnings of their texts, for each word to those that have it, and to the script with the next ones. They are scripts since a
 * page that was opened from a disk may load nothing else.
 *
 * <p>A word is a run of letters and digits, in lower case and without accents; {@code search.js} makes words of what people
 * look for in the same way. Of each text the first words are kept, as many as its share of characters allows.
 *
 * <p>Lives while the pages of one site are made.
 */
public final class SearchTexts {

    private static final String FILE = "search-texts";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Longer ones are cut in pieces. */
    private static final int WORD = 32;

    /** Characters of one text: about 2,000 different words. */
    private static final int TEXT = 16_000;

    /** Characters of all texts. Words that many texts have in common take far less room than that. */
    private static final int ALL = 16_000_000;

    /** Characters of the beginning of one text. */
    private static final int BEGINNING = 4_000;

    /** Characters of all beginnings. */
    private static final int ALL_BEGINNINGS = 600_000;

    private final int share;
    private final int room;
    private final int together;
    private final List<Part> parts;
    private int count;

    /** A place for the words of {@code count} texts. */
    public SearchTexts(int count) {
        this.share = Math.min(TEXT, ALL / Math.max(1, count));
        this.room = Math.min(BEGINNING, ALL_BEGINNINGS / Math.max(1, count));
        this.together = Together.of(count);
        int last = Math.max(0, count - 1) / together;
        this.parts = IntStream.rangeClosed(0, last)
                .mapToObj(it -> new Part(Together.file(FILE, it), it < last ? Together.file(FILE, it + 1) : ""))
                .toList();
    }

    /** {@return the different words of a text in their order, and its beginning, as much as fits into its share} */
    public Findable of(String text) {
        return new Findable(words(text, share), beginning(text));
    }

    /** Whole words, without the ends of lines. */
    private String beginning(String text) {
        String plain = SPACE.matcher(text.substring(0, Math.min(text.length(), 2 * room)))
                .replaceAll(" ")
                .strip();
        return plain.length() <= room ? plain : plain.substring(0, Math.max(0, plain.lastIndexOf(' ', room)));
    }

    /** Adds the words of a page. One without any is not there. */
    public void add(String page, Findable text) {
        if (text.words().isEmpty()) {
            return;
        }
        parts.get(Math.min(count / together, parts.size() - 1)).add(page, text);
        count++;
    }

    /** {@return the files with the words of all texts that have been added by the time that they are read} */
    public List<Asset> assets() {
        return parts.stream().map(it -> Asset.ofText(it.file, it::script)).toList();
    }

    /** {@return the different words of a text in their order, as many as fit into some characters} */
    private static Set<String> words(String text, int room) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        int left = room;
        for (int at = 0, c; at <= plain.length() && left > 0; at += Character.charCount(c)) {
            c = at < plain.length() ? plain.codePointAt(at) : ' ';
            boolean inside = isInWord(c);
            if (inside) {
                word.appendCodePoint(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
            boolean over = !inside && !word.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK;
            if (over || word.length() >= WORD) {
                String found = word.toString().toLowerCase(Locale.ROOT);
                word.setLength(0);
                left -= words.add(found) ? found.length() : 0;
            }
        }
        return words;
    }

    /** Most characters are those of ASCII, for which the tables of Unicode are not needed. */
    private static boolean isInWord(int c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** What is in one script. */
    private static final class Part {

        private final String file;
        private final String next;
        private final List<String> beginnings = new ArrayList<>();
        private final List<String> pages = new ArrayList<>();
        private final Map<String, Places> places = new HashMap<>();

        Part(String file, String next) {
            this.file = file;
            this.next = next;
        }

        void add(String page, Findable text) {
            int position = pages.size();
            pages.add(page);
            beginnings.add(text.beginning());
            for (String word : text.words()) {
                places.computeIfAbsent(word, it -> new Places()).add(position);
            }
        }

        String script() {
            StringWriter text = new StringWriter();
            text.append("window.proposalSearch.texts = ");
            try (JsonWriter json = new JsonWriter(text)) {
                json.setHtmlSafe(true);
                json.beginObject();
                json.name("next").value(next);
                json.name("pages").beginArray();
                for (String page : pages) {
                    json.value(page);
                }
                json.endArray();
                json.name("beginnings").beginArray();
                for (String beginning : beginnings) {
                    json.value(beginning);
                }
                json.endArray();
                json.name("words").beginObject();
                for (Map.Entry<String, Places> word : new TreeMap<>(places).entrySet()) {
                    json.name(word.getKey()).value(word.getValue().toString());
                }
                json.endObject();
                json.endObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.append(";\n").toString();
        }
    }

    /** The texts that have a word: the first one, then how far it is to the next. */
    private static final class Places {

        private final StringBuilder steps = new StringBuilder();
        private int last;

        private void add(int position) {
            steps.append(steps.isEmpty() ? "" : " ").append(position - last);
            last = position;
        }

        @Override
        public String toString() {
            return steps.toString();
        }
    }
}
