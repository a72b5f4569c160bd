package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The column of a table that says whether what is named in its rows must be there.
 *
 * @param index which one it is; -1 if there is none
 * @param turned whether it asks the other way round, what may be left out
 */
record DemandColumn(int index, boolean turned) {

    private static final Set<String> ASKS = Set.of("required", "mandatory", "presence", "needed", "obligatory");
    private static final Set<String> TURNED = Set.of("optional");
    private static final Set<String> MUST = Set.of("required", "mandatory", "must", "always", "obligatory");
    private static final Set<String> MAY = Set.of("optional", "not required", "may", "recommended");
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "✓", "✔", "✔️", "✅", ":white_check_mark:");
    private static final Set<String> NO = Set.of("no", "n", "false", "✗", "✘", "❌", ":x:");

    private static final Pattern REMARK = Pattern.compile("\\s*\\(([^()]{1,40})\\)\\s*");

    static DemandColumn of(List<String> head) {
        List<String> words = head.stream().map(DemandColumn::word).toList();
        int index = IntStream.range(0, words.size())
                .filter(it -> ASKS.contains(words.get(it)) || TURNED.contains(words.get(it)))
                .findFirst()
                .orElse(-1);
        return new DemandColumn(index, index >= 0 && TURNED.contains(words.get(index)));
    }

    private static String word(String text) {
        String plain = InlineMarkdown.plain(text).strip().toLowerCase(Locale.ROOT);
        return plain.endsWith("?") || plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** {@return what a row says; nothing where it says more than yes or no} */
    Optional<Boolean> says(Table.Row row) {
        if (index < 0 || index >= row.cells().size()) {
            return Optional.empty();
        }
        String word = word(row.cells().get(index).text());
        return YES.contains(word) || NO.contains(word)
                ? Optional.of(YES.contains(word) != turned)
                : Optional.of(word).flatMap(DemandColumn::said);
    }

    /** {@return what a remark in brackets says, at the end of a name or behind it: {@code Sponsor (optional)}} */
    static Optional<Boolean> remark(String name, String behind) {
        int open = name.lastIndexOf('(');
        Matcher inside = REMARK.matcher(open < 0 ? "" : name.substring(open).replaceAll("[*`:]", ""));
        Matcher after = REMARK.matcher(behind);
        return inside.matches()
                ? said(word(inside.group(1)))
                : after.lookingAt() ? said(word(after.group(1))) : Optional.empty();
    }

    private static Optional<Boolean> said(String word) {
        return MUST.contains(word) || MAY.contains(word) ? Optional.of(MUST.contains(word)) : Optional.empty();
    }
}
