package io.github.proposals.model.register;

import io.github.proposals.model.document.InlineMarkdown;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.Names;
import io.github.proposals.model.process.Numbering;
import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.process.Status;
import io.github.proposals.model.proposal.Field;
import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Person;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.StatusReader;
import io.github.proposals.model.proposal.StatusValue;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.Located;
import io.github.proposals.model.text.RelativePath;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which row of the list that people keep by hand stands for which proposal, and what it should say. It lives while one list is
 * judged or written.
 */
public final class KeptListRows {

    /** {@code 7}, {@code 0007}, {@code ADR-7} and {@code #7} are one number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[A-Za-z]{1,20}|[A-Za-z][A-Za-z0-9]{0,20}[- ])?#?([0-9]{1,9})");

    /** What was meant as a link: the number stands in its words, and in the name of the file as well. */
    private static final Pattern BROKEN = Pattern.compile("\\[([^\\[\\]]*)]\\s*\\(.*");

    private final Register proposals;
    private final KeptListDefinition definition;
    private final StatusReader statuses;
    private final Map<KeptList, RowOwners> owners = new IdentityHashMap<>();

    /** What holds for the rows of the list that {@code definition} describes. */
    public KeptListRows(Register proposals, KeptListDefinition definition) {
        this.proposals = proposals;
        this.definition = definition;
        this.statuses = new StatusReader(proposals.process());
    }

    /** {@return the index and these helpers, if the process has an index and it was found} */
    public static <T> Stream<T> in(Register proposals, BiFunction<KeptList, KeptListRows, Stream<T>> read) {
        return proposals.index().filter(index -> index.heading().isPresent()).stream()
                .flatMap(index -> proposals.process().index().stream()
                        .flatMap(definition -> read.apply(index, new KeptListRows(proposals, definition))));
    }

    /** {@return what the process says about the list} */
    public KeptListDefinition definition() {
        return definition;
    }

    /**
     * {@return the proposals that a row stands for} Where its link, its number and its title are of several, it stands for
     * that of which most is true and which no other row names better; where it speaks of one that there is not, and links to
     * one that has a row, it stands for none.
     */
    public List<Proposal> proposals(KeptList index, KeptList.Table table, KeptList.Row row) {
        return owners(index).of(table, row);
    }

    /** {@return the proposals that a row names, by its link, its number or its title} */
    public Collection<Proposal> named(KeptList index, KeptList.Table table, KeptList.Row row) {
        return owners(index).named(table, row);
    }

    /** {@return the row that names a proposal better than all others} */
    public Optional<KeptList.Row> best(KeptList index, Proposal proposal) {
        return owners(index).best(proposal);
    }

    private RowOwners owners(KeptList index) {
        return owners.computeIfAbsent(index, it -> new RowOwners(proposals, this, it));
    }

    /** {@return whether a cell says what is true of a proposal} */
    public boolean says(KeptList.Table table, KeptList.Row row, KeptListDefinition.Column column, Proposal proposal) {
        return cell(table, row, column)
                .flatMap(cell ->
                        expected(proposal, column.shows()).filter(it -> agrees(cell.value(), it, column.shows())))
                .isPresent();
    }

    /** {@return the columns that have to agree with the proposals, and that a table does not have} */
    public List<KeptListDefinition.Column> lacking(KeptList.Table table) {
        return definition.judged().stream()
                .filter(column -> table.columns().stream()
                        .noneMatch(name -> Names.normal(name).equals(Names.normal(column.name()))))
                .toList();
    }

    /** {@return the proposals with the number that a row gives} */
    List<Proposal> numbered(KeptList.Table table, KeptList.Row row) {
        return number(table, row)
                .map(it -> proposals.with(
                        new ProposalId.Numbered(proposals.process().prefix(), it)))
                .orElse(List.of());
    }

    /** {@return the cell of a row that shows a value} */
    Optional<Located<String>> cell(KeptList.Table table, KeptList.Row row, String shows) {
        return definition.columns().stream()
                .filter(column -> column.shows().equals(shows))
                .flatMap(column -> cell(table, row, column).stream())
                .findFirst();
    }

    /** {@return the file that a row links to, whether it is there or not} */
    public static Optional<String> file(KeptList index, KeptList.Row row) {
        return row.target().isEmpty() ? Optional.empty() : Optional.of(path(index, row.target()));
    }

    /** {@return the number that a row gives} */
    public Optional<Integer> number(KeptList.Table table, KeptList.Row row) {
        return cell(table, row, "number")
                .map(cell -> digits(cell.value()))
                .filter(digits -> !digits.isEmpty() && digits.length() < 10)
                .map(Integer::valueOf);
    }

    /** {@return the digits of a number, however it is written} */
    private static String digits(String cell) {
        Matcher broken = BROKEN.matcher(cell);
        if (broken.matches()) {
            return digits(broken.group(1));
        }
        Matcher number = NUMBER.matcher(cell);
        return number.matches() ? number.group(1) : cell.replaceAll("[^0-9]", "");
    }

    /** {@return the cell of a row in a column, wherever that column stands; an empty one where the row is too short} */
    public Optional<Located<String>> cell(KeptList.Table table, KeptList.Row row, KeptListDefinition.Column column) {
        return position(table, column)
                .map(at -> at < row.cells().size() ? row.cells().get(at) : new Located<>("", row.place()));
    }

    /** {@return whether the cell of a row in a column holds a link; one to the web may show the same file} */
    public boolean isLinked(KeptList.Table table, KeptList.Row row, KeptListDefinition.Column column) {
        return position(table, column).filter(row.links()::contains).isPresent();
    }

    private static Optional<Integer> position(KeptList.Table table, KeptListDefinition.Column column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (Names.normal(table.columns().get(i)).equals(Names.normal(column.name()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@return what a cell should say; nothing where the proposal does not say it either} */
    public static Optional<String> expected(Proposal proposal, String shows) {
        return switch (shows) {
            case "number" -> proposal.number().map(proposal.process().numbering()::written);
            case "title" -> proposal.statedTitle();
            // A status that nobody knows is reported where it stands; nobody should copy it.
            case "status" -> proposal.status().map(Status::name);
            default -> proposal.fieldFor(shows).filter(Field::known).map(field -> InlineMarkdown.plain(field.text()));
        };
    }

    /**
     * {@return whether a cell says what is expected} People are compared as people: a mail address is no difference. Of a
     * status only the status counts, and not what stands in it or behind it.
     */
    public boolean agrees(String cell, String expected, String shows) {
        if (shows.equals("status")) {
            StatusValue said = statuses.read(cell);
            return cell.equals(expected)
                    || said.isMore()
                            && said.exact()
                            && said.status()
                                    .filter(it -> it.name().equals(expected))
                                    .isPresent();
        }
        if (shows.equals("number")) {
            Matcher number = NUMBER.matcher(cell);
            return number.matches() && Numbering.isSame(number.group(1), expected);
        }
        if (!shows.equals("author")) {
            return cell.equals(expected);
        }
        List<Person> listed = Person.read(cell);
        List<Person> authors = Person.read(expected);
        return listed.size() == authors.size()
                && authors.stream().allMatch(author -> listed.stream().anyMatch(author::isSameAs));
    }

    /** {@return whether a file is another document beside a proposal} */
    public boolean isOther(String file, Proposal proposal) {
        return !file.equals(proposal.path())
                && (proposals.at(file).isPresent()
                        || RelativePath.parent(file).equals(RelativePath.parent(proposal.path()))
                                && proposals.process().format().reads(file)
                                && proposals.tree().find(file) == LinkTarget.FILE);
    }

    /** {@return whether there is nothing where a row leads} */
    public boolean isMissing(String file) {
        return proposals.tree().find(file) == LinkTarget.MISSING;
    }

    /** {@return whether a link of the list leads to a proposal} */
    public boolean leadsTo(KeptList index, String target, Proposal proposal) {
        return path(index, target).equals(proposal.path());
    }

    private static String path(KeptList index, String target) {
        String file = LocalLink.decode(target.replaceFirst("#.*", ""));
        return RelativePath.resolve(RelativePath.parent(index.path()), file);
    }

    /** {@return the file that an entry of a toctree names, with or without its ending, or as {@code Title <file>}} */
    public static String toctreePath(KeptList index, String entry) {
        String name = entry.replaceFirst("^.*<([^<>]*)>$", "$1");
        String file = name.endsWith(".md") ? name : name + ".md";
        return RelativePath.resolve(RelativePath.parent(index.path()), file);
    }

    /** {@return a path as the list would write it} */
    public static String relative(KeptList index, String path) {
        String folder = RelativePath.parent(index.path());
        return folder.isEmpty() || !path.startsWith(folder + "/") ? path : path.substring(folder.length() + 1);
    }
}
