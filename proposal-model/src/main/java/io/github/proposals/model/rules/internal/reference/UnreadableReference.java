package io.github.proposals.model.rules.internal.reference;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.RegisterRule;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.RelationDefinition;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.RelativePath;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field for other proposals that names none, and no document elsewhere on the web; or one among others that is none. */
public final class UnreadableReference implements RegisterRule {

    /** What people discuss about a proposal on a forge, which has a number of its own and is none. */
    private static final Pattern DISCUSSED = Pattern.compile("^[\\w./-]{0,200}#[0-9]{1,9}$|/(?:pull|pulls|pull-requests"
            + "|merge_requests|issues|work_items|discussions|commit)/[0-9a-f]{1,40}(?![^/?#])");

    /** What looks like the name of a proposal, and has letters in its number. */
    private static final Pattern ODD =
            Pattern.compile("(?<![\\w/.-])([A-Za-z]{1,20})-(?:[0-9]{1,9}[A-Za-z]|[A-Za-z]{1,9}[0-9]|[xX]{2})"
                    + "\\w{0,9}(?![\\w/-]|\\.\\w)");

    @Override
    public RuleInfo info() {
        return new RuleInfo("reference.unreadable", Severity.WARNING, "A header names something that is no proposal.");
    }

    @Override
    public Stream<Finding> check(Register proposals) {
        return proposals.process().relations().stream()
                .flatMap(definition -> proposals.stream()
                        .flatMap(proposal -> proposal.field(definition.field()).filter(Field::known).stream()
                                .flatMap(field -> unread(field, definition, proposal, proposals)
                                        .map(words -> finding(field, words, definition, proposals)))));
    }

    /** {@return what nobody can read in a field} */
    private static Stream<String> unread(
            Field field, RelationDefinition definition, Proposal proposal, Register proposals) {
        if (!proposal.references(definition.field()).isEmpty()) {
            return ODD.matcher(field.text())
                    .results()
                    .filter(name -> proposals.process().prefixes().anyMatch(name.group(1)::equals))
                    .map(MatchResult::group);
        }
        return field.links().stream().anyMatch(link -> isElsewhere(link, proposal, proposals))
                ? Stream.empty()
                : Stream.of(field.text());
    }

    private static Finding finding(Field field, String words, RelationDefinition definition, Register proposals) {
        boolean discussed =
                field.links().stream().anyMatch(link -> DISCUSSED.matcher(link).find());
        return Finding.at(
                        field.place(),
                        discussed ? "'%s' is where something is discussed, and no proposal" : "'%s' names no proposal",
                        words)
                .about(new Subject.Value(definition.field(), words))
                .help("%s%s", form(proposals.process()), LookAlikes.because(words))
                .severity(definition.unknown().map(Severity.WARNING::atMost).orElse(Severity.WARNING));
    }

    private static String form(ProposalProcess process) {
        return (process.files().numbered() ? "write its number" : "link its file") + ", for example "
                + process.exampleOfReference();
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
