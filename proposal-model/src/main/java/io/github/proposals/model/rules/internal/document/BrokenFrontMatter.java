package io.github.proposals.model.rules.internal.document;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.LineEnds;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import io.github.proposals.model.yaml.YamlNode;
import io.github.proposals.model.yaml.YamlReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Front matter that no reader of YAML takes, although its author and we can read it. */
public final class BrokenFrontMatter implements ProposalRule {

    private static final RuleInfo INFO =
            new RuleInfo("document.broken-front-matter", Severity.ERROR, "Front matter is not YAML.");

    private static final Pattern FIELD = Pattern.compile("([\\w][\\w .-]{0,60}?):[ \\t]+(\\S.*)");
    private static final Pattern OPEN = Pattern.compile("\\[[^\\[\\]]{0,500}|\\{[^{}]{0,500}");
    private static final Pattern PLAIN = Pattern.compile("\\w[\\w .,/-]{0,500}");
    private static final Pattern KEY = Pattern.compile("[^:]{1,100}:(?:\\s.*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        SourceText source = text.document().source();
        int end = text.proposal().process().format().apart(source.content());
        if (end == 0 || !source.content().startsWith("---")) {
            return Stream.empty();
        }
        int first = LineEnds.nextLine(source.content(), LineEnds.endOfLine(source.content(), 0));
        int last = source.line(source.lineOf(end)).start();
        return wrong(source, new Span(first, Math.max(first, last)))
                .map(line -> Finding.at(source.place(line), "no reader of YAML takes this front matter")
                        .about(new Subject.Markup(INFO.id()))
                        .help(help(source.slice(line))))
                .stream();
    }

    /** {@return the line that is wrong} */
    private static Optional<Span> wrong(SourceText source, Span yaml) {
        YamlReader reader = new YamlReader(source, yaml);
        Optional<YamlNode> value = reader.read();
        if (reader.findings().isEmpty()) {
            return value.filter(it -> !(it instanceof YamlNode.Mapping))
                    .map(it -> source.line(source.lineOf(yaml.start())));
        }
        int told = reader.findings().get(0).place().start().line();
        // That a colon or the end of a list is missing is noticed in the line behind.
        boolean before =
                told > 2 && (isKeyless(source, told - 1) && !isKeyless(source, told) || isOpen(source, told - 1));
        return Optional.of(source.line(before ? told - 1 : told));
    }

    private static boolean isKeyless(SourceText source, int line) {
        String text = source.slice(source.line(line)).strip();
        return !text.isEmpty()
                && !text.startsWith("#")
                && !text.startsWith("-")
                && !KEY.matcher(text).matches();
    }

    private static boolean isOpen(SourceText source, int line) {
        Matcher field = FIELD.matcher(source.slice(source.line(line)).strip());
        return field.matches() && OPEN.matcher(field.group(2)).matches();
    }

    private static String help(String line) {
        if (line.startsWith("\t") || line.stripLeading().isEmpty() || line.indexOf("\t") == leading(line)) {
            return "indent with blanks instead of tabs";
        }
        Matcher field = FIELD.matcher(line.strip());
        if (!field.matches()) {
            return "write each line as 'key: value', or as '- value' in a list";
        }
        String value = field.group(2).strip();
        boolean open = value.startsWith("\"") || value.startsWith("'");
        if (open && value.indexOf(value.charAt(0), 1) < 0) {
            return "close the quote: " + field.group(1) + ": " + value + value.charAt(0);
        }
        if (value.startsWith("[") || value.startsWith("{")) {
            return "close the bracket, and put values with other signs in quotes";
        }
        if (line.startsWith(" ") && PLAIN.matcher(value).matches()) {
            return "remove the blanks in front of it, or what the line above says behind its colon";
        }
        return value.contains("\"") || open
                ? "write the value in one pair of quotes: " + field.group(1) + ": '…'"
                : "write the value in quotes: " + field.group(1) + ": \"" + value + "\"";
    }

    private static int leading(String line) {
        return line.length() - line.replaceFirst("^ +", "").length();
    }
}
