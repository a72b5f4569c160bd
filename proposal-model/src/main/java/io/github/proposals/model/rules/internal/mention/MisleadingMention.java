package io.github.proposals.model.rules.internal.mention;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.document.Link;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.process.SpokenName;
import io.github.proposals.model.process.TitleFormat;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.NumberedName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link that says one proposal and leads to another. */
public final class MisleadingMention implements ProposalRule {

    private static final Pattern WORDS = Pattern.compile("\\[([^\\[\\]]{1,500})]\\(.*", Pattern.DOTALL);

    /** Words that only begin with a name, such as {@code PEP-0003 and its kind}, may well be about another one. */
    private static final SpokenName.Around ALONE = SpokenName.Around.of("(?<![\\s\\S])", "[- ]", "(?=\\s*(?:$|:\\s))");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /** As in {@code [2026: what we plan](0003-garden.md)}. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public RuleInfo info() {
        return new RuleInfo("mention.misleading", Severity.WARNING, "A link says one proposal and leads to another.");
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        ProposalProcess process = text.proposal().process();
        return text.document().links().stream()
                .flatMap(link ->
                        LinkedProposal.of(link, text.proposal())
                                .filter(led -> led.number().isPresent())
                                .stream()
                                .flatMap(led -> said(link, led, text).stream()
                                        .filter(said -> !said.equals(led))
                                        .map(said -> Finding.at(
                                                        text.place(link.span()),
                                                        "the link says %s and leads to %s",
                                                        process.idOf(said),
                                                        process.idOf(led))
                                                .about(new Subject.LinkWords(process.idOf(said), process.idOf(led)))
                                                .help("let its words and its target name the same proposal"))));
    }

    /** {@return the proposal that the words of a link name, if they name one and nothing else} They may leave out its year. */
    private static Optional<ProposalId> said(Link link, ProposalId led, ProposalText text) {
        Matcher words = WORDS.matcher(text.document().source().slice(link.whole()));
        if (!words.matches()) {
            return Optional.empty();
        }
        String said = InlineMarkdown.plain(words.group(1)).strip();
        ProposalProcess process = text.proposal().process();
        return SpokenName.of(process, ALONE)
                .flatMap(name -> name.in(said))
                .map(SpokenName.Spoken::id)
                .findFirst()
                .or(() -> process.files().yearly() ? withoutYear(said, led, process) : Optional.empty())
                .or(() -> link.target().contains("#") ? Optional.empty() : titled(said, led, process));
    }

    private static Optional<ProposalId> withoutYear(String said, ProposalId led, ProposalProcess process) {
        return new NumberedName(process.prefix(), ALONE.before(), ALONE.number())
                .in(said)
                .filter(it -> !YEAR.matcher(it.digits()).matches())
                .<ProposalId>map(it -> new ProposalId.Numbered(led.prefix(), it.number()))
                .findFirst();
    }

    /**
     * {@return the proposal whose title the words are, as in {@code [2. Plant clover](0002-plant-clover.md)}} A title does not
     * say in which series or year it has its number, and a link into the text may say the number of a chapter.
     */
    private static Optional<ProposalId> titled(String said, ProposalId led, ProposalProcess process) {
        return process.title()
                .parse(said)
                .map(TitleFormat.Parts::number)
                .filter(number -> DIGITS.matcher(number).matches()
                        && !YEAR.matcher(number).matches())
                .map(number -> new ProposalId.Numbered(led.prefix(), Integer.parseInt(number)));
    }
}
