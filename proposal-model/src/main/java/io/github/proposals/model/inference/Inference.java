package io.github.proposals.model.inference;

import io.github.proposals.model.header.SidecarStyle;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.ProcessReader;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a first process for documents that exist: what nearly all of them have is asked of all. */
public final class Inference {

    /** More say nothing else. */
    private static final int MOST_DOCUMENTS = 5_000;

    private static final int MOST_LETTERS = 400_000;

    private static final Map<String, String> PREFIXES = Map.of(
            "adr",
            "ADR",
            "adrs",
            "ADR",
            "decisions",
            "ADR",
            "rfcs",
            "RFC",
            "rfc",
            "RFC",
            "text",
            "RFC",
            "keps",
            "KEP",
            "peps",
            "PEP");

    private static final Pattern SPOKEN = Pattern.compile("\\[?([A-Z]{2,10})[- ]\\{number}");

    private Inference() {}

    /**
     * {@return the draft}
     *
     * @param id what the process is to be called
     * @param folder the documents
     * @param tree reads them
     * @param history what commits tell of them; {@link History#none()} where nothing is known
     */
    public static ProcessDraft of(String id, NumberedFolder folder, SourceTree tree, History history) {
        Optional<String> sidecar = sidecar(folder, tree);
        List<Seen> documents = documents(folder, tree, sidecar);
        List<Labels.Label> labels = Labels.of(documents);
        Statuses statuses = new Statuses(labels, new Past(folder, history));
        Outliers outliers = new Outliers();
        ProcessText text = new ProcessText();
        head(text, id, folder, documents, labels);
        Naming naming = new Naming(folder, documents);
        if (!documents.isEmpty()) {
            naming.write(text, sidecar.orElse(""), outliers);
            new Heading(documents).write(text, outliers, naming.width());
            new Fields(documents, labels).write(text, outliers, statuses);
            statuses.write(text, outliers);
            new Sections(documents).write(text, outliers);
        }
        long gaps = documents.isEmpty() ? 0 : naming.gaps();
        return new ProcessDraft(
                documents.size(),
                text.text(),
                gaps == 0 ? Map.of() : Map.of("number.gap", "off # " + gaps + " numbers are missing"),
                outliers.lines());
    }

    private static void head(
            ProcessText text, String id, NumberedFolder folder, List<Seen> documents, List<Labels.Label> labels) {
        text.line("# yaml-language-server: $schema=" + ProcessReader.SCHEMA);
        text.comment("A first draft, from " + documents.size()
                + " documents: what nearly all of them have is asked of all.");
        text.comment("Behind each line stands what it rests on. Change whatever was not meant.");
        text.line("id: " + ProcessText.scalar(id));
        String before =
                Counts.mostOf(documents.stream().map(it -> it.file().before().replaceAll("[-_ ]$", "")));
        Optional<String> spoken = spoken(documents, labels);
        String parent = RelativePath.name(folder.directory()).toLowerCase(Locale.ROOT);
        if (!before.isEmpty()) {
            text.line("prefix: " + ProcessText.scalar(before.toUpperCase(Locale.ROOT)), "as the names of files begin");
        } else if (spoken.isPresent()) {
            text.line("prefix: " + ProcessText.scalar(spoken.get()), "as documents call themselves");
        } else if (PREFIXES.containsKey(parent)) {
            text.line("prefix: " + PREFIXES.get(parent), "as the folder is called; TODO: how do you speak of them?");
        } else {
            text.line("prefix: DOC", "TODO: how do you speak of them? such as ADR for ADR-0012");
        }
        text.part("Which files are proposals.");
    }

    /** {@return what stands in front of the number in titles, or in a field, such as {@code SE} in {@code SE-0042}} */
    private static Optional<String> spoken(List<Seen> documents, List<Labels.Label> labels) {
        Stream<String> titles = documents.stream().flatMap(it -> Heading.parts(it).map(Heading.Parts::form).stream());
        return Stream.concat(
                        Stream.of(Counts.mostOf(titles)), labels.stream().map(it -> new FieldValues(it, labels).form()))
                .map(SPOKEN::matcher)
                .filter(Matcher::lookingAt)
                .map(it -> it.group(1))
                .findFirst();
    }

    private static List<Seen> documents(NumberedFolder folder, SourceTree tree, Optional<String> sidecar) {
        List<Seen> documents = new ArrayList<>();
        for (NumberedFile file : folder.files()
                .subList(0, Math.min(MOST_DOCUMENTS, folder.files().size()))) {
            if (tree.read(file.path()) instanceof SourceReading.Text text
                    && text.source().content().length() <= MOST_LETTERS) {
                Optional<Seen.Beside> beside = sidecar.flatMap(name -> beside(file, name, tree));
                documents.add(Seen.of(file, text.source(), beside));
            }
        }
        return documents;
    }

    private static Optional<Seen.Beside> beside(NumberedFile file, String name, SourceTree tree) {
        return tree.read(RelativePath.parent(file.path()) + "/" + name) instanceof SourceReading.Text text
                ? Optional.of(new Seen.Beside(new SidecarStyle(name), text.source()))
                : Optional.empty();
    }

    /** {@return the name of a file of YAML that most documents with a folder of their own have beside them} */
    private static Optional<String> sidecar(NumberedFolder folder, SourceTree tree) {
        List<NumberedFile> alone =
                folder.files().stream().filter(NumberedFile::isAlone).toList();
        return Stream.of("kep.yaml", "metadata.yaml", "meta.yaml", "header.yaml", "proposal.yaml", "rfc.yaml")
                .filter(name -> !alone.isEmpty()
                        && alone.stream()
                                                .filter(it ->
                                                        beside(it, name, tree).isPresent())
                                                .count()
                                        * 2
                                > alone.size())
                .findFirst();
    }
}
