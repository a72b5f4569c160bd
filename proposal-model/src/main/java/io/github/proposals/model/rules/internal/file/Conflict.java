package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.FileRule;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A merge left its marks: the file holds two texts, and nothing else can be said of it. */
public final class Conflict implements FileRule {

    /** Seven of them at the start of a line, and the name of a side; nobody quotes that deep. */
    private static final Pattern MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: [^\\s>|].*)?\\s*");

    private static final Pattern DIVIDER = Pattern.compile("={7}\\s*");

    private static final List<String> MARKS = List.of("<<<<<<<", ">>>>>>>", "|||||||");

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.conflict", Severity.ERROR, "A merge left its marks in a file.");
    }

    @Override
    public Stream<Finding> check(SourceReading reading) {
        return reading instanceof SourceReading.Text text
                ? mark(text.source())
                        .map(
                                mark -> Finding.at(
                                                text.source().place(mark),
                                                "a merge left its marks here: '%s'",
                                                text.source().slice(mark).strip())
                                        .about(new Subject.File())
                                        .help(
                                                "choose one of the two texts, and remove the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'"))
                        .stream()
                : Stream.empty();
    }

    /** {@return the first mark} Code may show what a conflict looks like. */
    private static Optional<Span> mark(SourceText source) {
        String content = source.content();
        if (MARKS.stream().noneMatch(content::contains)) {
            return Optional.empty();
        }
        boolean code = false;
        boolean divided = false;
        boolean below = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = source.slice(line);
            code ^= FENCE.matcher(text).matches();
            divided |= DIVIDER.matcher(text).matches();
            // Seven of these alone are quotations inside of each other, unless they stand right below something else.
            if (!code && MARK.matcher(text).matches() && (divided || below || !text.startsWith(">"))) {
                return Optional.of(line);
            }
            below = !text.isBlank() && !text.stripLeading().startsWith(">");
        }
        return Optional.empty();
    }
}
