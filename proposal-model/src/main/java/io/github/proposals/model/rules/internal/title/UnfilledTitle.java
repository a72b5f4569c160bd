package io.github.proposals.model.rules.internal.title;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A title that still says what the template says. */
public final class UnfilledTitle implements ProposalRule {

    private static final Pattern TEMPLATE = Pattern.compile(
            "(?i)title|short title|<[^<>]*>|\\[[^\\[\\]]*]|your (?:short|title|proposal)[\\w, -]*|(?:proposal|short descriptive) title");

    private static final Pattern OF_TEMPLATE = Pattern.compile("(?i)title|name|summary|proposal|^<[\\w-]+>$");

    @Override
    public RuleInfo info() {
        return new RuleInfo("title.unfilled", Severity.ERROR, "The title is still that of the template.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        return proposal
                .title()
                .filter(title -> !isEscaped(text))
                .filter(title -> isTemplate(proposal.process()
                        .title()
                        .parse(title.value())
                        .map(TitleFormat.Parts::title)
                        .orElse(title.value())))
                .map(title -> Finding.at(title.place(), problem(title.value()))
                        .severity(isSaid(title.value()) ? Severity.WARNING : Severity.ERROR)
                        .unfilled(new Subject.Title())
                        .help(
                                hidden(title.value())
                                        ? "write it without the angle brackets"
                                        : "say in a few words what is proposed"))
                .stream();
    }

    /** Who writes brackets so that readers see them wants them. */
    private static boolean isEscaped(ProposalText text) {
        return text.document().sections().stream()
                .limit(1)
                .anyMatch(
                        title -> text.document().source().slice(title.heading()).contains("\\<"));
    }

    private static boolean isTemplate(String title) {
        return title.isEmpty() || TEMPLATE.matcher(title).matches();
    }

    private static String problem(String title) {
        if (hidden(title)) {
            return "the title stands in angle brackets, so that readers do not see it";
        }
        return title.isEmpty() ? "the title is empty" : "the title is still that of the template";
    }

    /** Whoever wrote something else into the brackets of a template has a title, which only readers do not see. */
    private static boolean isSaid(String title) {
        return hidden(title) && !OF_TEMPLATE.matcher(title).find();
    }

    private static boolean hidden(String title) {
        return title.startsWith("<") && title.endsWith(">");
    }
}
