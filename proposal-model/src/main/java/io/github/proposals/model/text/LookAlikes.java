package io.github.proposals.model.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that cannot be seen, or that only look like others: a name that holds them is read as it looks, and its author
 * is told which of them it is.
 */
public final class LookAlikes {

    /** Letters and signs that most fonts draw like those of ASCII; wide and other forms of one Unicode knows itself. */
    private static final Map<Integer, String> DRAWN_ALIKE = drawnAlike(
            "АВЕЅІЈКМНОРСТУХԌԚԜаеѕіјорсухһԁԛԝ", "ABESIJKMHOPCTYXGQWaesijopcyxhdqw",
            "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναι", "ABEZHIKMNOPTYXovai",
            "ıɑɡ‘’ʼ′‐‑‒–−", "iag''''-----");

    private static final String DASH = "–";

    /** No sentence names more of them. */
    private static final int MOST = 3;

    private LookAlikes() {}

    private static Map<Integer, String> drawnAlike(String... pairs) {
        Map<Integer, String> alike = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            int[] plain = pairs[i + 1].codePoints().toArray();
            int[] others = pairs[i].codePoints().toArray();
            for (int at = 0; at < others.length; at++) {
                alike.put(others[at], Character.toString(plain[at]));
            }
        }
        return Map.copyOf(alike);
    }

    /** {@return what a text looks like: without what cannot be seen, and in ASCII where it looks like that} */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            plain.append(isDash(text, at) ? DASH : plain(text.codePointAt(at)));
        }
        return plain.toString();
    }

    /** {@return whether a text is what it looks like, since it has nothing but what ASCII can show} */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7f || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    /** Between blanks it is no hyphen. */
    private static boolean isDash(String text, int at) {
        return text.startsWith(DASH, at)
                && at > 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static String plain(int c) {
        if (Visible.isHidden(c) && !Character.isWhitespace(c)) {
            return "";
        }
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            return " ";
        }
        String written = Character.toString(c);
        String alike = DRAWN_ALIKE.get(c);
        String normal = alike != null ? alike : Normalizer.normalize(written, Normalizer.Form.NFKC);
        return normal.chars().allMatch(it -> it < 0x80) ? normal : written;
    }

    /**
     * {@return which characters make a text another one than it looks like, in words; nothing if none does}
     *
     * @param meant what it should be
     */
    public static Optional<String> difference(String text, String meant) {
        if (isPlain(text) && isPlain(meant)) {
            return Optional.empty();
        }
        String known = meant + meant.toLowerCase(Locale.ROOT) + meant.toUpperCase(Locale.ROOT);
        List<String> looks = known.codePoints().mapToObj(LookAlikes::plain).toList();
        String words = text.codePoints()
                .filter(c -> known.indexOf(c) < 0)
                .filter(c -> plain(c).isEmpty() || looks.contains(plain(c)))
                .distinct()
                .limit(MOST)
                .mapToObj(LookAlikes::words)
                .collect(Collectors.joining(", and "));
        return Optional.of(words).filter(it -> !it.isEmpty());
    }

    /**
     * {@return the end of a sentence on what to write instead of a text that has a form in ASCII: why it does not have it;
     * empty if not for how a character looks} A word in Cyrillic letters is one.
     */
    public static String because(String text) {
        String plain = plain(text);
        Set<Character.UnicodeScript> left = plain.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.toSet());
        String disguised = text.codePoints()
                .filter(c -> !left.contains(Character.UnicodeScript.of(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return difference(disguised, plain).map(it -> ": " + it).orElse("");
    }

    private static String words(int c) {
        String name = String.format(
                Locale.ROOT,
                "U+%04X %s",
                c,
                String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT));
        String plain = plain(c);
        if (plain.isEmpty()) {
            return name + " cannot be seen";
        }
        return plain.isBlank() ? name + " is no usual blank" : name + " only looks like '" + plain + "'";
    }
}
