package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.document.DocumentFormat;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that differs between one project and the next. Immutable, hence safe for several threads.
 *
 * @param id such as {@code plano-pep}
 * @param origin where its templates are, and those of the processes that it extends
 * @param name such as {@code Plano Enhancement Proposals}
 * @param prefix what stands in front of a number when people speak of a proposal, such as {@code PEP}
 * @param otherPrefixes other ones for some of the proposals
 * @param source address of the text of the process
 * @param files which files are proposals
 * @param numbering how they get their numbers
 * @param title what their headings look like
 * @param format in which forms they are written
 * @param fields in the order of the template
 * @param ordered how bad it is if the fields stand in another order; empty where that is fine
 * @param lifecycle statuses and steps
 * @param sections in the order of the template, each after the section it belongs into
 * @param leftovers template text that must go
 * @param body what else is demanded of the text
 * @param records what must be there in one of several ways
 * @param relations what references mean
 * @param index the list of proposals that is kept by hand, if any
 * @param history what is demanded of the past
 * @param exempt ids of rules, or {@code topic.*}, that do not hold for the document that describes the process
 * @param severities what this process says about rules; {@link Optional#empty()} switches one off
 * @param ownRules rules that it defines itself
 * @param softened for which proposals findings are less bad
 * @param words those of the language in which proposals are written
 */
public record ProposalProcess(
        String id,
        ProcessOrigin origin,
        String name,
        String prefix,
        List<OtherPrefix> otherPrefixes,
        String source,
        FileNaming files,
        Numbering numbering,
        TitleFormat title,
        DocumentFormat format,
        List<FieldDefinition> fields,
        Optional<Severity> ordered,
        Lifecycle lifecycle,
        List<SectionDefinition> sections,
        List<Leftover> leftovers,
        BodyDemands body,
        List<RecordDefinition> records,
        List<RelationDefinition> relations,
        Optional<KeptListDefinition> index,
        HistoryDemands history,
        List<String> exempt,
        Map<String, Optional<Severity>> severities,
        List<OwnRule> ownRules,
        List<Softening> softened,
        Words words) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Keeps copies. */
    public ProposalProcess {
        otherPrefixes = List.copyOf(otherPrefixes);
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        leftovers = List.copyOf(leftovers);
        records = List.copyOf(records);
        relations = List.copyOf(relations);
        exempt = List.copyOf(exempt);
        severities = Map.copyOf(severities);
        ownRules = List.copyOf(ownRules);
        softened = List.copyOf(softened);
    }

    /**
     * {@return the same as a project keeps it: names are made like most of those that are there, if the process leaves it to
     * the project}
     *
     * @throws IOException if the directory cannot be listed
     */
    public ProposalProcess like(SourceTree tree) throws IOException {
        if (files.names().isOne() && !numbering.anyWidth() && !numbering.byFolder()) {
            return this;
        }
        List<String> proposals = tree.entries().stream()
                .map(SourceEntry::path)
                .filter(path -> !files.excluded(path))
                .toList();
        FileNaming usual = files.like(proposals, numbering.widthOfNames());
        Numbering kept = numbering.like(
                proposals.stream().flatMap(path -> usual.number(path).stream()).toList(), isCountedByFolder(proposals));
        return new ProposalProcess(
                id,
                origin,
                name,
                prefix,
                otherPrefixes,
                source,
                usual.with(kept.widthOfNames()),
                kept,
                title,
                format,
                fields,
                ordered,
                lifecycle,
                sections,
                leftovers,
                body,
                records,
                relations,
                index,
                history,
                exempt,
                severities,
                ownRules,
                softened,
                words);
    }

    /** {@return whether two folders begin with the first number, or with 0, and not with copies of one file} */
    private boolean isCountedByFolder(List<String> proposals) {
        List<String> first = proposals.stream()
                .filter(path -> files.number(path)
                        .filter(it ->
                                Numbering.isSame(it, "0") || Numbering.isSame(it, Integer.toString(numbering.first())))
                        .isPresent())
                .toList();
        return first.stream().map(RelativePath::parent).distinct().count() > 1
                && first.stream().map(RelativePath::name).distinct().count() > 1;
    }

    /** {@return the field that answers to {@code label}} */
    public Optional<FieldDefinition> field(String label) {
        String wanted = Names.normal(label);
        return fields.stream()
                .filter(field -> field.names().normal().contains(wanted))
                .findFirst();
    }

    /** {@return the first field of a type} */
    public Optional<FieldDefinition> fieldOf(FieldType type) {
        return fields.stream().filter(field -> field.type() == type).findFirst();
    }

    /** {@return the field with a role, such as {@code author}} */
    public Optional<FieldDefinition> fieldFor(String role) {
        return fields.stream().filter(field -> field.role().equals(role)).findFirst();
    }

    /** {@return what stands in front of the number of the proposal in a file: that of its series or year, or else that of all} */
    public String prefixAt(String path) {
        return series(path)
                .map(Series::prefix)
                .or(() -> files.year(path).map(this::prefixIn))
                .orElse(prefix);
    }

    /** {@return what stands in front of the number of a proposal that is begun on a day} */
    public String prefixOn(LocalDate day) {
        return files.yearly() ? prefixIn(Integer.toString(day.getYear())) : prefix;
    }

    /** {@return what stands in front of the numbers of a year, where they are given anew each year} */
    public String prefixIn(String year) {
        return prefix + "-" + year;
    }

    /** {@return whether no number may stand for two proposals, which lie in these files} */
    public boolean areCountedTogether(String path, String other) {
        return prefixAt(path).equals(prefixAt(other)) && countedIn(path).equals(countedIn(other));
    }

    /** {@return the folder for which the numbers of its files are counted; the same for all where they are counted together} */
    public String countedIn(String path) {
        return numbering.byFolder() ? RelativePath.parent(path) : "";
    }

    /** {@return whether a file lies in the folder of a series, which is counted for itself} */
    public boolean isOfSeries(String path) {
        return series(path).isPresent();
    }

    private Optional<Series> series(String path) {
        String folder = RelativePath.parent(path);
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return numbering.series().stream()
                .filter(series -> series.folder().equals(name))
                .findFirst();
    }

    /** {@return all that may stand in front of a number} */
    public Stream<String> prefixes() {
        return Stream.concat(Stream.of(prefix), numbering.series().stream().map(Series::prefix));
    }

    /** {@return what people call the proposal with this number, such as {@code PEP-0042}} */
    public String idOf(int number) {
        return prefix + "-" + numbering.written(number);
    }

    /** {@return how one proposal may name another one, as an example} */
    public String exampleOfReference() {
        return files.numbered()
                ? idOf(new ProposalId.Numbered(prefixOn(NewName.EXAMPLE), 7))
                : "[Short title](" + files.newName().example("") + ")";
    }

    /** {@return what people call a proposal of this process} */
    public String idOf(ProposalId id) {
        return id.number()
                .map(number -> id.prefix() + "-" + numbering.written(number))
                .orElse(id.name());
    }

    /**
     * {@return what tells the proposal in the file at {@code path} from others} Nothing while its number is not assigned. A name
     * that is not made as the process demands has its number nevertheless, as far as people are concerned.
     */
    public Optional<ProposalId> identify(String path) {
        return files.numbered()
                ? files.number(path)
                        .or(() -> files.loosely(path))
                        .filter(text -> NUMBER.matcher(text).matches())
                        .filter(text ->
                                !numbering.isPlaceholder(text) || files.others().isProcessDocument(path))
                        .map(text -> new ProposalId.Numbered(prefixAt(path), Integer.parseInt(text)))
                : Optional.of(path).filter(files::fits).map(name -> new ProposalId.Named(prefix, files.stem(name)));
    }

    /** {@return its id, with the jar that brings it along, if one does} */
    public String named() {
        return origin.shared()
                .filter(it -> it.id().equals(id))
                .map(ProcessFolder::words)
                .orElse(id);
    }

    /** {@return which jar brings it along, or what it extends; nothing if all of it is ours or the project's} */
    public Optional<String> shared() {
        return origin.shared()
                .map(it -> it.id().equals(id) ? "It comes in " + it.from() + "." : "It extends " + it.words() + ".");
    }

    /** {@return whether the document that describes the process is exempt from a rule} */
    public boolean exempts(String rule) {
        return RuleNames.cover(exempt, rule);
    }
}
