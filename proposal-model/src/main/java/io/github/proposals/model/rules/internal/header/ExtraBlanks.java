package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.HeaderField;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceText;
import io.github.proposals.model.text.Span;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A label or a value with more blanks around it than the one behind the colon, or an empty line. Only where somebody asks for this. */
public final class ExtraBlanks implements ProposalRule {

    private static final Pattern MANY = Pattern.compile("[ \\t]+:[ \\t]*|:(?:|[ \\t]{2,}|\\t)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.extra-blanks", Severity.INFO, "A value has blanks around it that nobody needs.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        return Stream.concat(values(text.document()), emptyLines(text));
    }

    private static Stream<Finding> values(ProposalDocument document) {
        return document.header().fields().stream()
                .filter(field -> !field.value().isEmpty() && hasBlanks(document, field))
                .map(field -> Finding.at(
                                document.place(field.valueSpan()), "the value of '%s' has extra blanks", field.label())
                        .about(new Subject.Field(field.label()))
                        .help("write one blank behind the colon, and none in front of it or behind the value")
                        .onRequest());
    }

    /** Front matter with an empty line in it is none for simple programs. */
    private static Stream<Finding> emptyLines(ProposalText text) {
        ProposalDocument document = text.document();
        SourceText source = document.source();
        int end = text.proposal().process().format().apart(source.content());
        if (end == 0 || !source.content().startsWith("---")) {
            return Stream.empty();
        }
        return IntStream.range(2, source.lineOf(end - 1))
                .mapToObj(source::line)
                .filter(line -> source.slice(line).isBlank())
                .filter(line -> document.header().fields().stream()
                        .noneMatch(field -> field.valueSpan().start() < line.start()
                                && line.end() < field.valueSpan().end()))
                .map(line -> Finding.at(source.place(line), "there is an empty line in the front matter")
                        .about(new Subject.Markup("empty line"))
                        .help("remove it")
                        .onRequest());
    }

    private static boolean hasBlanks(ProposalDocument document, HeaderField field) {
        int from = field.labelSpan().end();
        int to = field.valueSpan().end();
        if (from > field.valueSpan().start()) {
            return false;
        }
        String before = document.source().slice(new Span(from, field.valueSpan().start()));
        int end = document.source().line(document.source().lineOf(to)).end();
        String behind = document.source().slice(new Span(to, Math.max(to, end)));
        return MANY.matcher(before).matches() || BLANKS.matcher(behind).matches();
    }
}
