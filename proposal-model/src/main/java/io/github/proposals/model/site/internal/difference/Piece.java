package io.github.proposals.model.site.internal.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A word, a sign, or an element that is no text, with all that is around it in its block.
 *
 * @param node what it is
 * @param around the elements in which it stands, the outermost first
 * @param spaced whether there is a blank in front of it
 * @param key equal for pieces that say the same: a link that leads elsewhere does not
 */
record Piece(Node node, List<Element> around, boolean spaced, String key) {

    /** Scripts without blanks have a word for each character. */
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]";

    private static final Pattern WORD =
            Pattern.compile(LETTER + "++(?:['\u2019]" + LETTER + "++)*+|\\s++|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*+\\n|[^\\n]++");

    private static final Set<String> ATOMS = Set.of("math", "img", "br", "wbr");

    /** What is longer is compared by lines. */
    private static final int LONG_CODE = 20_000;

    /** A word takes all that is around it with it, each time that it is on another side of a change than its neighbour. */
    private static final int MOST_AROUND = 4;

    /** {@return what is in a block of words} */
    static List<Piece> in(Element block, boolean code) {
        Pattern unit = code && block.wholeText().length() > LONG_CODE ? LINE : WORD;
        Reading reading = new Reading(unit, code);
        reading.read(block, List.of());
        return reading.pieces;
    }

    /** {@return the words of a text} */
    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(it -> it.group()).filter(Piece::isWord);
    }

    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** {@return how many words it counts as} */
    int count() {
        return node instanceof TextNode text ? (int) words(text.getWholeText()).count() : 1;
    }

    int length() {
        return node instanceof TextNode text ? text.getWholeText().length() : Integer.MAX_VALUE / 4;
    }

    /** Collects pieces in their order. */
    private static final class Reading {

        private final List<Piece> pieces = new ArrayList<>();
        private final Pattern unit;
        private final boolean code;
        private boolean spaced;

        Reading(Pattern unit, boolean code) {
            this.unit = unit;
            this.code = code;
        }

        private void read(Element element, List<Element> around) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    read(text.getWholeText(), around);
                } else if (node instanceof Element child && ATOMS.contains(child.normalName())) {
                    add(child, around, child.outerHtml());
                } else if (node instanceof Element child) {
                    List<Element> inside = new ArrayList<>(around);
                    if (around.size() < MOST_AROUND) {
                        inside.add(child);
                    }
                    int size = pieces.size();
                    read(child, inside);
                    if (pieces.size() == size && child.hasAttr("id")) {
                        // A place that links lead to, and nothing to read.
                        add(child, around, child.outerHtml());
                    }
                }
            }
        }

        private void read(String text, List<Element> around) {
            Matcher found = unit.matcher(text);
            while (found.find()) {
                String piece = found.group();
                if (!code && piece.isBlank()) {
                    spaced = true;
                } else {
                    add(new TextNode(piece), around, piece);
                }
            }
        }

        private void add(Node node, List<Element> around, String key) {
            String target = around.stream()
                    .filter(it -> it.hasAttr("href"))
                    .map(it -> '\n' + it.attr("href"))
                    .findFirst()
                    .orElse("");
            pieces.add(new Piece(node, around, spaced, key + target));
            spaced = false;
        }
    }
}
