package io.github.proposals.model.site.internal.drawing;

import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.process.StatusKind;
import java.util.List;
import java.util.Locale;

/** What all drawings have in common. */
final class Figures {

    private static final int LONGEST = 28;
    private static final double LETTER = 7.4;
    private static final double WIDE_LETTER = 14;

    /** Behind this come scripts whose letters are about as wide as high. */
    private static final int WIDE = 0x2E80;

    private Figures() {}

    /** {@return a coordinate as SVG writes it} */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2).replaceFirst("^-0$", "0") : text;
    }

    /** {@return how wide a text will be, about} */
    static double width(String text) {
        return text.codePoints()
                .mapToDouble(it -> it < WIDE ? LETTER : WIDE_LETTER)
                .sum();
    }

    /** {@return a text that is not too long for a box} */
    static String label(String text) {
        int[] letters = text.codePoints().toArray();
        return letters.length <= LONGEST ? text : new String(letters, 0, LONGEST - 1).strip() + "…";
    }

    /** {@return a text in one line or in two, cut where that is not enough} */
    static List<String> lines(String text) {
        int[] letters = text.codePoints().toArray();
        int space = letters.length <= LONGEST ? -1 : new String(letters, 0, LONGEST + 1).lastIndexOf(' ');
        return space <= 0
                ? List.of(label(text))
                : List.of(
                        text.substring(0, space).strip(),
                        label(text.substring(space).strip()));
    }

    /** {@return the class of a status} */
    static String kind(Lifecycle lifecycle, String status) {
        return lifecycle.status(status).map(Status::kind).map(Figures::kind).orElse("unknown");
    }

    static String kind(StatusKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
