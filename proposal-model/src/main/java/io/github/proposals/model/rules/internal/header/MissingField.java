package io.github.proposals.model.rules.internal.header;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.history.Commit;
import io.github.proposals.model.history.DocumentChange;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.Demand;
import io.github.proposals.model.process.FieldDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.proposal.ValueState;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field that the process requires is missing, or there is nothing in it. */
public final class MissingField implements ProposalRule {

    /** A header is not as long as that. */
    private static final int MOST_LINES = 60;

    /** What may stand in front of a label and in it, and behind it until its value begins. */
    private static final int LONGEST_MARKS = 12;

    private static final Pattern MARKS = Pattern.compile("^(?:[\\s*_+|>-]|</?\\w{1,9}>){1,20}");

    @Override
    public RuleInfo info() {
        return new RuleInfo("header.missing-field", Severity.ERROR, "A field that the process requires has no value.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return process.fields().stream()
                .flatMap(definition -> definition.demands().stream()
                        .map(demand -> demand.says().or(definition.says())));
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        if (proposal.fields().isEmpty()) {
            return Stream.empty();
        }
        Map<String, Field> misspelt = Misspelt.in(proposal);
        return proposal.process().fields().stream()
                .flatMap(definition ->
                        check(definition, Optional.ofNullable(misspelt.get(definition.name())), proposal).stream()
                                .filter(it -> !isUnread(definition, text))
                                .map(it -> unread(definition, text)
                                        .map(line -> meant(it, line, definition))
                                        .orElse(it)));
    }

    /** What only looks like a colon is best told by its name. */
    private static Finding meant(Finding finding, Place line, FieldDefinition definition) {
        return finding.related(line, "it seems to be meant here")
                .help("%s%s", finding.help(), LookAlikes.because(label(line, definition)));
    }

    private static String label(Place line, FieldDefinition definition) {
        String written = line.excerpt().line();
        return written.substring(0, Math.min(written.length(), definition.name().length() + LONGEST_MARKS));
    }

    /** {@return the line at the top that begins with the field, although it is none} */
    private static Optional<Place> unread(FieldDefinition definition, ProposalText text) {
        if (text.proposal().field(definition.name()).isPresent()) {
            return Optional.empty();
        }
        SourceText source = text.document().source();
        int end = text.proposal().process().format().apart(source.content());
        int first = end == 0 ? 1 : 2;
        int last = end == 0 ? Math.min(firstSection(text), MOST_LINES) : source.lineOf(end - 1);
        Set<Integer> read = text.proposal().fields().stream()
                .map(it -> it.labelPlace().start().line())
                .collect(Collectors.toSet());
        return IntStream.range(first, last)
                .filter(line -> !read.contains(line))
                .mapToObj(source::line)
                .filter(line -> isMeant(
                        definition, MARKS.matcher(source.slice(line).strip()).replaceFirst("")))
                .map(source::place)
                .findFirst();
    }

    /** {@return the line of the first heading below the title} */
    private static int firstSection(ProposalText text) {
        return text.document().sections().stream()
                .filter(it -> text.document().title().filter(it::equals).isEmpty())
                .findFirst()
                .map(it -> it.heading().start())
                .map(text.document().source()::lineOf)
                .orElseGet(() -> text.document()
                        .source()
                        .lineOf(text.document().source().content().length()));
    }

    private static boolean isMeant(FieldDefinition definition, String line) {
        return definition
                .names()
                .all()
                .filter(name -> line.regionMatches(true, 0, name, 0, name.length()))
                .anyMatch(name ->
                        line.length() > name.length() && !Character.isLetterOrDigit(line.charAt(name.length())));
    }

    /** Below a title that is none, a heading that is a field is not read as one: the title is told. */
    private static boolean isUnread(FieldDefinition definition, ProposalText text) {
        return text.proposal().title().isEmpty()
                && text.document().sections().stream()
                        .anyMatch(section -> definition.names().contains(section.title()));
    }

    private static Optional<Finding> check(FieldDefinition definition, Optional<Field> misspelt, Proposal proposal) {
        Optional<Field> field = proposal.field(definition.name());
        boolean unfilled = field.filter(it -> it.state() == ValueState.TEMPLATE).isPresent()
                && definition.unfilled().isPresent();
        if (unfilled) {
            return Optional.empty();
        }
        return proposal.conditions()
                .unmet(definition.demands(), field.map(Field::state))
                .map(demand -> finding(definition, field, misspelt, proposal, demand)
                        .help(misspelt.map(it -> "write '" + definition.name() + "' for '" + it.label() + "'")
                                .orElseGet(() -> help(definition, proposal)))
                        .severity(demand.severity())
                        .says(demand.says().or(definition.says())));
    }

    private static Finding finding(
            FieldDefinition definition,
            Optional<Field> field,
            Optional<Field> misspelt,
            Proposal proposal,
            Demand demand) {
        Finding finding = Finding.at(
                field.map(Field::place)
                        .or(() -> misspelt.map(Field::labelPlace))
                        .or(() -> proposal.conditions().reason(demand.when()))
                        .orElse(proposal.headerPlace()),
                "the field '%s' %s%s",
                definition.name(),
                field.map(MissingField::problem).orElse("is missing"),
                proposal.conditions().because(demand.when()));
        Subject subject = new Subject.Field(definition.name());
        return field.isPresent() ? finding.unfilled(subject) : finding.missing(subject);
    }

    private static String problem(Field field) {
        return field.state() == ValueState.EMPTY ? "is empty" : "says only '" + field.text() + "'";
    }

    private static String help(FieldDefinition definition, Proposal proposal) {
        String example = example(definition, proposal);
        return proposal.field(definition.name()).isPresent()
                ? "write " + example
                : "add "
                        + proposal.process()
                                .format()
                                .style(definition.style())
                                .orElse(proposal.headerStyle())
                                .example(definition.name(), example);
    }

    /** The commit that brought the document mostly says which pull request that was. */
    private static String links(FieldDefinition definition, Proposal proposal) {
        Optional<String> number = !definition.role().equals("pull-request")
                ? Optional.empty()
                : proposal.circumstances()
                        .history()
                        .life(proposal.path())
                        .first()
                        .flatMap(DocumentChange::commit)
                        .flatMap(Commit::pullRequest);
        return number.map(it -> "the address of pull request #" + it + ", which added the document")
                .orElse("the address of the issue or pull request");
    }

    private static String example(FieldDefinition definition, Proposal proposal) {
        return switch (definition.type()) {
            case STATUS -> "one of: " + String.join(", ", proposal.possibleStatuses());
            case TYPE, CHOICE -> "one of: " + String.join(", ", definition.values());
            case DATE -> "a day such as " + definition.written(LocalDate.of(2026, 4, 7));
            case PERIOD -> "the first and the last day, such as 2026-04-07...2026-04-20";
            case PEOPLE ->
                "a person such as "
                        + definition.people().stream()
                                .findFirst()
                                .map(it -> it.written("Ada Lovelace", "ada", "ada@example.org"))
                                .orElse("@ada");
            case LINKS -> links(definition, proposal);
            case PROPOSALS ->
                "the other proposal, such as " + proposal.process().exampleOfReference();
            case NUMBER -> "the number of the proposal";
            case TITLE -> "the title of the proposal";
            case TEXT -> "its value";
        };
    }
}
