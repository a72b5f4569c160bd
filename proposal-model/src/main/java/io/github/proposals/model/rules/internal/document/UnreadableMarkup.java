package io.github.proposals.model.rules.internal.document;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.DocumentRule;
import io.github.proposals.model.lint.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Markup that readers, and the rules, do not see as its author does. */
public final class UnreadableMarkup implements DocumentRule {

    private static final int MOST = 100;

    private final RuleInfo info;
    private final Map<Problem.Kind, Words> kinds;

    private UnreadableMarkup(RuleInfo info, Map<Problem.Kind, Words> kinds) {
        this.info = info;
        this.kinds = kinds;
    }

    private UnreadableMarkup(Problem.Kind kind, RuleInfo info, String message, String help) {
        this(info, Map.of(kind, new Words(message, help)));
    }

    /** What is said of a problem, and what to do. */
    private record Words(String message, String help) {}

    /** {@return one rule for each way in which markup can go wrong} */
    public static List<Rule> all() {
        return List.of(
                new UnreadableMarkup(
                        Problem.Kind.UNCLOSED_FENCE,
                        new RuleInfo("document.unclosed-fence", Severity.ERROR, "A code block is never closed."),
                        "this code block is never closed: all that follows is code",
                        "close it with a line that has the same characters"),
                new UnreadableMarkup(
                        new RuleInfo(
                                "document.unclosed-front-matter",
                                Severity.ERROR,
                                "A line of dashes around front matter is missing, or not the first one."),
                        Map.of(
                                Problem.Kind.UNCLOSED_FRONT_MATTER,
                                new Words(
                                        "this front matter is never closed",
                                        "add a line with '---' behind its last value"),
                                Problem.Kind.UNOPENED_FRONT_MATTER,
                                new Words(
                                        "this is no front matter: no line with '---' stands above it",
                                        "add one as the very first line"),
                                Problem.Kind.MOVED_FRONT_MATTER,
                                new Words(
                                        "the front matter below is none: it does not begin in the first line",
                                        "remove what stands above it"))),
                new UnreadableMarkup(
                        Problem.Kind.UNCLOSED_COMMENT,
                        new RuleInfo("document.unclosed-comment", Severity.ERROR, "A comment is never closed."),
                        "this comment is never closed: all that follows is invisible",
                        "close it with '-->'"),
                new UnreadableMarkup(
                        Problem.Kind.CUT_COMMENT,
                        new RuleInfo(
                                "document.cut-comment",
                                Severity.ERROR,
                                "A comment is not closed in the piece of HTML that it stands in."),
                        "this comment is cut off, and not closed by '-->' further down: what follows is invisible",
                        "close it in front of the next empty line, or where its item or quotation ends"),
                new UnreadableMarkup(
                        new RuleInfo("document.unclosed-html", Severity.ERROR, "A piece of HTML is never closed."),
                        Map.of(
                                Problem.Kind.UNCLOSED_HTML,
                                new Words(
                                        "this piece of HTML is never closed: all that follows belongs to it, and is not"
                                                + " read as Markdown",
                                        "close it, a '<pre>' with '</pre>' and a comment with '-->'"),
                                Problem.Kind.OPEN_TAG,
                                new Words(
                                        "this tag is never closed: all that follows belongs to it",
                                        "close it where its content ends, a '<details>' with '</details>'"))),
                new UnreadableMarkup(
                        new RuleInfo(
                                "document.broken-table",
                                Severity.WARNING,
                                "What was meant as a table is shown as a text with bars."),
                        Map.of(
                                Problem.Kind.BROKEN_TABLE,
                                new Words(
                                        "this is no table: its head has another number of cells than this line below"
                                                + " it",
                                        "give both the same number of cells"),
                                Problem.Kind.ROWS_WITHOUT_RULER,
                                new Words(
                                        "this is no table: no line such as '|---|---|' stands below its head",
                                        "add one, with as many cells as the head"),
                                Problem.Kind.TABLE_IN_TEXT,
                                new Words(
                                        "this is no table: it goes on with the text of the list item or quotation"
                                                + " above",
                                        "put an empty line before it, or indent it like that text"),
                                Problem.Kind.CUT_TABLE,
                                new Words(
                                        "this row is no part of the table above, which has ended before it",
                                        "remove the empty line, or indent it like the rows above"))),
                new UnreadableMarkup(
                        new RuleInfo(
                                "document.broken-link",
                                Severity.WARNING,
                                "What was meant as a link is shown as it is written."),
                        Map.of(
                                Problem.Kind.BROKEN_LINK,
                                new Words(
                                        "this is no link: its address has a blank in it",
                                        "write '%20' for each blank, or the address between '<' and '>'; the size of an"
                                                + " image is the attribute 'width' of a tag '<img>'"),
                                Problem.Kind.LINK_APART,
                                new Words(
                                        "this is no link: a blank stands between its text and its address",
                                        "remove the blank between ']' and '('"),
                                Problem.Kind.UNCLOSED_LINK,
                                new Words("this is no link: its address is never closed", "put ')' behind the address"),
                                Problem.Kind.OPEN_LINK,
                                new Words(
                                        "this is no link: its address, or the title behind that, does not end",
                                        "write '[text](address)' or '[text](address \"title\")', in one line"),
                                Problem.Kind.SWAPPED_LINK,
                                new Words(
                                        "this is no link: its text stands in parentheses and its address in brackets",
                                        "write '[text](address)'"))),
                new UnreadableMarkup(
                        Problem.Kind.TOO_DEEP,
                        new RuleInfo("document.too-deep", Severity.ERROR, "Lists or quotations are nested too deeply."),
                        "lists or quotations are nested too deeply here: this line was not read",
                        "use fewer levels"));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Stream<Finding> check(ProposalDocument document) {
        return document.problems().stream()
                .filter(problem -> kinds.containsKey(problem.kind()))
                .limit(kinds.containsKey(Problem.Kind.TOO_DEEP) ? 1 : MOST)
                .map(problem -> {
                    Words words = kinds.get(problem.kind());
                    return Finding.at(document.place(problem.span()), words.message())
                            .about(
                                    problem.kind().hidesTheRest()
                                            ? new Subject.Rest(info.id())
                                            : new Subject.Markup(info.id()))
                            .help(words.help())
                            .severity(severity(problem.kind()));
                });
    }

    /** What is open is shown as Markdown all the same. */
    private Severity severity(Problem.Kind kind) {
        return kind == Problem.Kind.OPEN_TAG ? Severity.WARNING : info.severity();
    }
}
