package io.github.proposals.model.header;

import io.github.proposals.model.document.QuickReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rows of a table of two columns that nobody could read in another way. */
final class QuickTableReader implements QuickReader {

    private static final Pattern ROW =
            Pattern.compile("\\|[ \\t]*\\**([^*|]{1,40})\\**[ \\t]*\\|([^|\\\\]*)\\|[ \\t]*");
    private static final Pattern RULER = Pattern.compile("\\|[ \\t]*:?-+:?[ \\t]*\\|[ \\t]*:?-+:?[ \\t]*\\|[ \\t]*");
    private static final Pattern HEAD = Pattern.compile("\\|[ \\t]*\\w+[ \\t]*\\|[ \\t]*(?i:value)[ \\t]*\\|[ \\t]*");

    private boolean inTable;

    @Override
    public Optional<Line> read(String line, String before, String after) {
        if (line.charAt(0) != '|') {
            return Optional.empty();
        }
        if (!before.startsWith("|")) {
            inTable = before.isBlank() && RULER.matcher(after).matches();
            return Optional.of(inTable && HEAD.matcher(line).matches() ? Line.EMPTY : Line.UNCLEAR);
        }
        if (RULER.matcher(line).matches()) {
            return Optional.of(Line.EMPTY);
        }
        Matcher row = ROW.matcher(line);
        return Optional.of(row.matches() ? new Line(row.group(1).strip(), row.group(2), inTable) : Line.UNCLEAR);
    }
}
