package io.github.proposals.model.rules.internal.guide;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.diagnostic.Suggestion;
import io.github.proposals.model.diagram.Diagram;
import io.github.proposals.model.diagram.Diagrams;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Lifecycle;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** A diagram or a table of steps in the document of the process that draws another lifecycle than the definition. */
public final class DriftedDiagram implements ProposalRule {

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                "guide.drifted-diagram",
                Severity.WARNING,
                "A diagram of the process draws another lifecycle than the definition.");
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Lifecycle lifecycle = text.proposal().process().lifecycle();
        if (!text.proposal().isProcessDocument() || lifecycle.transitions().isEmpty()) {
            return Stream.empty();
        }
        return Diagrams.in(text.document()).stream()
                .flatMap(diagram -> DrawnLifecycle.of(lifecycle, diagram).stream()
                        .flatMap(drawn -> check(text, lifecycle, diagram, drawn)));
    }

    private static Stream<Finding> check(
            ProposalText text, Lifecycle lifecycle, Diagram diagram, DrawnLifecycle drawn) {
        Stream<Finding> unknown = drawn.unknown()
                .map(node -> Finding.at(
                                text.place(node.span()),
                                "the process has no status '%s', which is drawn here",
                                node.label())
                        .about(new Subject.Status(node.label()))
                        .help(Suggestion.help(node.label(), lifecycle.names())));
        Stream<Finding> illegal = lifecycle.undeclared().isEmpty()
                ? Stream.empty()
                : drawn.illegal().entrySet().stream()
                        .map(it -> Finding.at(
                                        text.place(it.getValue().span()),
                                        "the process has no step from '%s' to '%s', which is drawn here",
                                        it.getKey().from(),
                                        it.getKey().to())
                                .about(new Subject.Step(
                                        it.getKey().from(), it.getKey().to()))
                                .help(
                                        "take it out of the diagram, or add '%s' to 'next' of '%s' in the definition",
                                        it.getKey().to(), it.getKey().from()));
        Stream<Finding> missing = drawn.missing().entrySet().stream()
                .map(it -> Finding.at(
                                text.place(head(text, diagram.span())),
                                "the diagram lacks the step to '%s' from %s",
                                it.getKey(),
                                quoted(it.getValue()))
                        .about(new Subject.Step(String.join(", ", it.getValue()), it.getKey()))
                        .help("draw it, or take it out of the definition; the goal lifecycle draws all steps"));
        return Stream.of(unknown, illegal, missing).flatMap(it -> it);
    }

    /** {@return the first line of the diagram} */
    private static Span head(ProposalText text, Span diagram) {
        Span line = text.document().source().line(text.document().source().lineOf(diagram.start()));
        int start = Math.max(line.start(), diagram.start());
        return new Span(start, Math.max(start, Math.min(line.end(), diagram.end())));
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}
