package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.document.Block;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Problem;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.document.Section;
import io.github.proposals.model.document.Table;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was meant as the header, or as its rest, and why it is none.
 *
 * @param span where it stands
 * @param why what is told of it
 * @param help what to do
 */
record MeantHeader(Span span, String why, String help) {

    /** The label of a row, or of a line such as {@code Status: Draft}. */
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]{0,9}(?:\\|\\s{0,9}([^|\\n]{1,80})\\||([^|:\\n]{1,80}):)");

    private static final int LONGEST = 10_000;

    /** {@return what was meant as the header of a document that has none} */
    static Optional<MeantHeader> of(ProposalText text) {
        return brokenTable(text)
                .or(() -> inCode(text))
                .or(() -> further(text)
                        .filter(it -> labels(text, it) > 1)
                        .map(it -> new MeantHeader(
                                it,
                                "this proposal has no header: the table with its fields stands below a section",
                                "move it up, right below the title")));
    }

    /** {@return what was meant to belong to the header that a document has} */
    static Optional<MeantHeader> rest(ProposalText text) {
        int end = end(text.document());
        return text.document().problems().stream()
                .filter(it -> it.kind() == Problem.Kind.CUT_TABLE && it.span().start() < end)
                .map(Problem::span)
                .filter(it -> labels(text, it) > 0)
                .findFirst()
                .map(it -> new MeantHeader(
                        it,
                        "the header breaks off here: its table has ended, and this row is not part of it",
                        "remove the empty line before it, or its indentation"));
    }

    private static Optional<MeantHeader> brokenTable(ProposalText text) {
        int end = end(text.document());
        return text.document().problems().stream()
                .filter(it -> it.span().start() < end)
                .flatMap(it -> Stream.of(it)
                        .filter(problem -> problem.kind() == Problem.Kind.BROKEN_TABLE)
                        .map(problem -> new MeantHeader(
                                problem.span(),
                                "this proposal has no header: its table is none, since its head has another number of"
                                        + " cells than this line below it",
                                "give both the same number of cells"))
                        .findFirst()
                        .or(() -> Optional.of(it)
                                .filter(problem -> problem.kind() == Problem.Kind.ROWS_WITHOUT_RULER)
                                .map(problem -> new MeantHeader(
                                        problem.span(),
                                        "this proposal has no header: its table is none, since no line such as"
                                                + " '|---|---|' stands below this one",
                                        "add that line")))
                        .stream())
                .findFirst();
    }

    private static Optional<MeantHeader> inCode(ProposalText text) {
        int end = end(text.document());
        return text.document().blocks().stream()
                .filter(it -> it.kind() == Block.Kind.CODE && it.span().start() < end)
                .map(Block::span)
                .filter(it -> labels(text, it) > 1)
                .findFirst()
                .map(it -> new MeantHeader(
                        it,
                        "this proposal has no header: its fields stand in a code block, which nobody reads",
                        "remove what makes it code: the lines with '```', or the blanks at the start of its lines"));
    }

    /** {@return the first table below the start of a section} */
    private static Optional<Span> further(ProposalText text) {
        int end = end(text.document());
        return text.document().tables().stream()
                .map(Table::span)
                .filter(it -> it.start() > end)
                .findFirst();
    }

    private static int end(ProposalDocument document) {
        return document.sections().stream()
                .filter(section -> section.level() > 1)
                .map(Section::heading)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** {@return how many fields of the process a piece of text seems to hold} */
    private static long labels(ProposalText text, Span span) {
        String words =
                text.document().source().slice(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
        Matcher matcher = LABEL.matcher(words);
        return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
                .map(found -> matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                .map(label -> InlineMarkdown.plain(label).replace(":", "").strip())
                .filter(label -> text.proposal().process().field(label).isPresent())
                .distinct()
                .count();
    }
}
