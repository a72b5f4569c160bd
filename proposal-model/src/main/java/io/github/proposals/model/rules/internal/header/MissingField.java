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
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.SourceText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field that the process requires is missing, or there is nothing in it. */
public final class MissingField implements ProposalRule {

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
                .filter(definition -> !isUnread(definition, text))
                .flatMap(definition ->
                        check(definition, Optional.ofNullable(misspelt.get(definition.name())), proposal).stream()
                                .map(it -> unread(definition, text)
                                        .map(line -> it.related(line, "it seems to be meant here"))
                                        .orElse(it)));
    }

    /** {@return the line of the front matter that begins with the field, although it is none} */
    private static Optional<Place> unread(FieldDefinition definition, ProposalText text) {
        SourceText source = text.document().source();
        int end = text.proposal().process().format().apart(source.content());
        return end == 0 || text.proposal().field(definition.name()).isPresent()
                ? Optional.empty()
                : IntStream.range(2, source.lineOf(end - 1))
                        .mapToObj(source::line)
                        .filter(line -> isMeant(definition, source.slice(line).strip()))
                        .map(source::place)
                        .findFirst();
    }

    private static boolean isMeant(FieldDefinition definition, String line) {
        return definition
                .names()
                .all()
                .filter(name -> line.regionMatches(true, 0, name, 0, name.length()))
                .anyMatch(name -> line.length() > name.length() && " \t:".indexOf(line.charAt(name.length())) >= 0);
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
        return proposal.unmet(definition.demands(), field.map(Field::state))
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
                        .or(() -> proposal.reason(demand.when()))
                        .orElse(proposal.headerPlace()),
                "the field '%s' %s%s",
                definition.name(),
                field.map(MissingField::problem).orElse("is missing"),
                proposal.because(demand.when()));
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
                        + (definition.forms().isEmpty()
                                ? "@ada"
                                : definition
                                        .forms()
                                        .get(0)
                                        .replace("{name}", "Ada Lovelace")
                                        .replace("{handle}", "ada")
                                        .replace("{mail}", "ada@example.org"));
            case LINKS -> links(definition, proposal);
            case PROPOSALS ->
                "the other proposal, such as " + proposal.process().idOf(7);
            case NUMBER -> "the number of the proposal";
            case TITLE -> "the title of the proposal";
            case TEXT -> "its value";
        };
    }
}
