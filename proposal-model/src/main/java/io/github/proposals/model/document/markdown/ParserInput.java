package io.github.proposals.model.document.markdown;

import io.github.proposals.model.text.LineEnds;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * The text as flexmark gets to read it: the same, character by character, but for lines that nobody writes and that
 * flexmark cannot bear. Its patterns need stack for each mark of a line across the page, and each attribute of
 * a tag, and quadratic time for long runs of blanks.
 */
final class ParserInput {

    private static final int MOST_MARKS = 200;
    private static final int MOST_BLANKS = 300;

    /** What a line starts with that flexmark may take for more than text. */
    private static final String OPENERS = "#-*_=`~";

    private static final String MARKS = "-*_`~";

    /** Indentation, and what the marks of quotations and numbered lists are made of. */
    private static final String CONTAINERS = " \t>0123456789.)";

    private ParserInput() {}

    /** {@return {@code text} with the same length and the same line ends} */
    static String of(String text) {
        // flexmark takes this character for the end of the text.
        String whole = text.replace('\0', '\uFFFD');
        if (!hasLongLines(whole)) {
            return whole;
        }
        char[] characters = {};
        int start = 0;
        for (int end = LineEnds.endOfLine(whole, start);
                start < whole.length();
                end = LineEnds.endOfLine(whole, start)) {
            if (end - start > MOST_MARKS && !isText(whole, start, end)) {
                characters = characters.length == 0 ? whole.toCharArray() : characters;
                tame(characters, start, end);
            }
            start = end + 1;
        }
        return characters.length == 0 ? whole : new String(characters);
    }

    /** {@return whether a line may be too long} In most texts there is none, or nothing but long paragraphs. */
    static boolean hasLongLines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > MOST_MARKS) {
                return true;
            }
            start = end + 1;
        }
        return text.length() - start > MOST_MARKS;
    }

    /** {@return whether a line begins with a word, behind as few marks of lists as anybody writes} */
    private static boolean isText(String text, int start, int end) {
        int first = behindContainers(text, start, end);
        return first < end
                && first - start < MOST_MARKS
                && text.charAt(first) != '<'
                && OPENERS.indexOf(text.charAt(first)) < 0;
    }

    private static void tame(char[] line, int start, int end) {
        shortenMarks(line, start, end);
        int first = behindContainers(CharBuffer.wrap(line), start, end);
        boolean unbearable = first < end
                && (line[first] == '<' && isHugeTag(line, first, end)
                        || OPENERS.indexOf(line[first]) >= 0 && hasManyBlanks(line, first, end));
        if (unbearable) {
            Arrays.fill(line, first, end, 'x');
        }
    }

    /** A line across the page, or a fence: blanks do as well at its end. */
    private static void shortenMarks(char[] line, int start, int end) {
        char mark = 0;
        int from = start;
        for (int i = start; i < end && (MARKS.indexOf(line[i]) >= 0 || CONTAINERS.indexOf(line[i]) >= 0); i++) {
            char c = line[i];
            if (MARKS.indexOf(c) >= 0) {
                from = c == mark ? from : i;
                mark = c;
                line[i] = i - from < MOST_MARKS ? c : ' ';
            } else if (!isBlank(c)) {
                mark = 0;
            }
        }
    }

    /** {@return the first character that is neither indentation nor the mark of a list or quotation} */
    private static int behindContainers(CharSequence line, int start, int end) {
        int i = start;
        while (i < end) {
            boolean bullet = (line.charAt(i) == '-' || line.charAt(i) == '*' || line.charAt(i) == '+')
                    && i + 1 < end
                    && isBlank(line.charAt(i + 1));
            if (!bullet && CONTAINERS.indexOf(line.charAt(i)) < 0) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isHugeTag(char[] line, int start, int end) {
        int blanks = 0;
        int name = start;
        for (int i = start; i < end && line[i] != '>'; i++) {
            blanks += isBlank(line[i]) ? 1 : 0;
            name = blanks == 0 ? i : name;
        }
        return blanks > MOST_MARKS || name - start > MOST_MARKS;
    }

    private static boolean hasManyBlanks(char[] line, int start, int end) {
        int run = 0;
        for (int i = start; i < end; i++) {
            run = isBlank(line[i]) ? run + 1 : 0;
            if (run > MOST_BLANKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
