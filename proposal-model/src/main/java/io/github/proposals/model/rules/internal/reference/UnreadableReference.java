package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.RelativePath;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field for other proposals that names none, and no document elsewhere on the web. */
public final class UnreadableReference implements RegisterRule {

    /** What people discuss about a proposal on a forge, which has a number of its own and is none. */
    private static final Pattern DISCUSSED = Pattern.compile("^[\\w./-]{0,200}#[0-9]{1,9}$|/(?:pull|pulls|pull-requests"
            + "|merge_requests|issues|work_items|discussions|commit)/[0-9a-f]{1,40}(?![^/?#])");

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.unreadable", Severity.WARNING, "A header names something that is no proposal.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().relations().stream()
                .flatMap(definition -> proposals.stream()
                        .flatMap(proposal -> proposal
                                .field(definition.field())
                                .filter(Field::known)
                                .filter(field ->
                                        proposal.references(definition.field()).isEmpty())
                                .filter(field -> field.links().stream()
                                        .noneMatch(link -> isElsewhere(link, proposal, proposals)))
                                .map(field -> finding(field, definition, proposals))
                                .stream()));
    }

    private static Finding finding(Field field, RelationDefinition definition, Register proposals) {
        boolean discussed =
                field.links().stream().anyMatch(link -> DISCUSSED.matcher(link).find());
        return Finding.at(
                        field.place(),
                        discussed ? "'%s' is where something is discussed, and no proposal" : "'%s' names no proposal",
                        field.text())
                .about(new Subject.Value(definition.field(), field.text()))
                .help(
                        "write its number, for example %s%s",
                        proposals.process().idOf(7), LookAlikes.because(field.text()))
                .severity(definition.unknown().map(Severity.WARNING::atMost).orElse(Severity.WARNING));
    }

    /** What follows another process may stand anywhere on the web. A file that is not there is told as a broken link. */
    private static boolean isElsewhere(String link, Proposal proposal, Register proposals) {
        if (DISCUSSED.matcher(link).find()) {
            return false;
        }
        String path = link.replaceFirst("#.*", "");
        return link.contains("://")
                || path.isEmpty()
                || proposals.tree().find(RelativePath.resolve(proposal.folder(), path)) == LinkTarget.MISSING;
    }
}
