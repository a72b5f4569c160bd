package io.github.proposals.model.hostile;

import static io.github.proposals.model.hostile.Hostile.LONG;
import static io.github.proposals.model.hostile.Hostile.MEGABYTE;
import static io.github.proposals.model.hostile.Hostile.hostile;
import static io.github.proposals.model.hostile.Hostile.times;

import java.util.List;

/** Characters that few editors show. */
final class StrangeTexts {

    private StrangeTexts() {}

    static List<Hostile> characters() {
        return List.of(
                hostile("zero characters", times("a\0b ", LONG)),
                hostile("zero characters, a line each", times("\0\n", LONG)),
                hostile("first halves of characters without a second one", times("\uD83D ", LONG)),
                hostile("second halves of characters without a first one", times("\uDE80 ", LONG)),
                hostile("halves of characters the wrong way round", times("\uDE80\uD83D", LONG)),
                hostile("1 MB of emoji", times("🚀", MEGABYTE)),
                hostile("emoji and mentions on one line", times("🚀 PEP-0099 JEP-0099 DEP-0099 ", LONG)),
                hostile("text from right to left", times("שלום \u202E[א](ב) ", LONG)),
                hostile("characters without a width", times("a\u200B\u200D\uFEFF", LONG)),
                hostile("accents without a letter", times("\u0301", LONG)),
                hostile("other line ends of Unicode", times("a\u2028b\u2029c\u0085", LONG)),
                hostile("blanks that do not break", times("\u00A0\n", LONG)),
                hostile("form feeds", times("a\f", LONG)),
                hostile("escapes of a terminal", times("\u001B[31m", LONG)));
    }
}
