package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.text.LinearPattern;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files are proposals, and what their names say. A name may go over folders; whoever asks hands in the path.
 *
 * @param names how names are made, the usual way first
 * @param directories where such projects keep their proposals
 * @param exclude names of files and folders in the directory that are no proposals, such as the template
 * @param templates names of files that authors copy, the usual one first
 * @param processDocument pattern of the name of the document that describes the process
 * @param sidecar the name of the file beside the document that holds the header
 * @param others how bad it is if a document stands among them that is no proposal; empty where that is fine
 * @param says the sentence of the process
 */
public record FileNaming(
        List<NameTemplate> names,
        List<String> directories,
        List<LinearPattern> exclude,
        List<String> templates,
        Optional<LinearPattern> processDocument,
        Optional<String> sidecar,
        Optional<Severity> others,
        Quote says) {

    /** The day of examples. */
    static final LocalDate EXAMPLE = LocalDate.of(2026, 1, 31);

    static final String USUAL_DATE = "yyyy-MM-dd";
    static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Keeps copies. */
    public FileNaming {
        names = List.copyOf(names);
        directories = List.copyOf(directories);
        exclude = List.copyOf(exclude);
        templates = List.copyOf(templates);
    }

    /** {@return what names look like} Their numbers are padded to {@code width} digits. */
    static FileNaming of(
            String template,
            int width,
            List<String> directories,
            List<LinearPattern> exclude,
            List<String> templates,
            Optional<LinearPattern> processDocument,
            Quote says) {
        return new FileNaming(
                List.of(NameTemplate.of(template, SLUG, USUAL_DATE, width)),
                directories,
                exclude,
                templates,
                processDocument,
                Optional.empty(),
                Optional.of(Severity.ERROR),
                says);
    }

    /**
     * {@return the same with the way in which most of these paths are named as the usual one} Where nearly all are named in
     * one way, it is the only one.
     *
     * @param width the number of digits
     */
    FileNaming like(List<String> paths, int width) {
        List<NameTemplate> sorted = new ArrayList<>(among(paths).names());
        if (names.size() > 1) {
            List<NameTemplate> possible = List.copyOf(sorted);
            Map<NameTemplate, Long> used = paths.stream()
                    .flatMap(
                            path -> possible.stream()
                                    .filter(it -> it.isOf(path))
                                    .min(Comparator.comparing(NameTemplate::vagueness))
                                    .stream())
                    .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
            sorted.sort(Comparator.comparing(it -> -used.getOrDefault(it, 0L)));
            long all = used.values().stream().mapToLong(Long::longValue).sum();
            if (Numbering.isHabit(used.getOrDefault(sorted.get(0), 0L), all)) {
                sorted.subList(1, sorted.size()).clear();
            }
            // Where files are records, the README of a folder is about that; where folders are, a file is about these.
            NameTemplate most = sorted.get(0);
            sorted.removeIf(it -> it.isPath() != most.isPath()
                    && it.file().isPresent() != most.file().isPresent());
        }
        sorted.replaceAll(it -> it.with(width));
        return with(sorted);
    }

    /**
     * {@return the same for a folder with these files} Where some have a number or a day, a name without either is that of
     * something else which lies beside them.
     */
    public FileNaming among(List<String> paths) {
        List<NameTemplate> telling = names.stream().filter(NameTemplate::tells).toList();
        boolean told = telling.size() < names.size()
                && paths.stream()
                        .anyMatch(path -> telling.stream()
                                .anyMatch(it -> it.match(it.exact(), path).isPresent()));
        return told ? with(telling) : this;
    }

    /** {@return whether some names are nothing but words, unlike others, so that any document has such a one} */
    public boolean anyName() {
        return names.stream().map(NameTemplate::tells).distinct().count() > 1;
    }

    /** {@return the same with another number of digits} */
    FileNaming with(int width) {
        return with(names.stream().map(it -> it.with(width)).toList());
    }

    private FileNaming with(List<NameTemplate> others) {
        return new FileNaming(others, directories, exclude, templates, processDocument, sidecar, this.others, says);
    }

    private NameTemplate usual() {
        return names.get(0);
    }

    /** {@return how a new name is made, such as <code>PEP-{number}-{slug}.md</code>} */
    public String template() {
        return usual().text();
    }

    /** {@return whether names have numbers} */
    public boolean numbered() {
        return usual().has(NameTemplate.NUMBER);
    }

    /** {@return whether names have words in them, and not a number alone} */
    public boolean worded() {
        return template().contains("{" + NameTemplate.SLUG + "}");
    }

    /** {@return the text between the start of the name and the number, such as {@code PEP-}} */
    public String prefix() {
        return usual().prefix();
    }

    /** {@return whether names have the day on which the proposal was made} */
    public boolean dated() {
        return usual().has(NameTemplate.DATE);
    }

    /** {@return whether names go over folders, so that a file that has none of these is no proposal} */
    public boolean inFolders() {
        return usual().isPath();
    }

    /** {@return the fields whose values a name tells} */
    public List<String> fields() {
        // A history asks for each of its versions, and most processes have one way to make names.
        return names.size() == 1
                ? usual().fields()
                : names.stream().flatMap(it -> it.fields().stream()).distinct().toList();
    }

    /** {@return the end of a path that is the name of the proposal} */
    public String name(String path) {
        return template(path).tail(path);
    }

    /** {@return the name of a proposal} {@code number} may be a placeholder. What a field says in it comes from {@code field}. */
    public String written(String number, String slug, LocalDate day, Function<String, String> field) {
        Map<String, String> own = Map.of(
                NameTemplate.NUMBER,
                number,
                NameTemplate.SLUG,
                slug,
                NameTemplate.DATE,
                DateForm.formatter(usual().dateForm(), Locale.ROOT).format(day),
                NameTemplate.YEAR,
                Integer.toString(day.getYear()));
        return usual().written(it -> own.containsKey(it) ? own.get(it) : field.apply(it));
    }

    /** {@return a name as an example} */
    public String example(String number) {
        return written(number, spelled("short-title"), EXAMPLE, field -> "{" + field + "}");
    }

    /** {@return words with hyphens between them as the process writes words in names, as far as it does at all} */
    public String spelled(String words) {
        LinearPattern slug = LinearPattern.compile(usual().slug());
        String capitals = Stream.of(words.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Stream.of(words, words.replace('-', '_'), words.replace('-', ' '), capitals, words.replace("-", ""))
                .filter(slug::matches)
                .findFirst()
                .orElse(words);
    }

    /** {@return whether a name is made as the process demands} It has no number where the process gives none. */
    public boolean fits(String path) {
        return names.stream().anyMatch(it -> it.isOf(path));
    }

    /** {@return what stands in the place of the number if a name is made as the process demands, and has one} */
    public Optional<String> number(String path) {
        return match(NameTemplate::exact, path).flatMap(it -> value(it, NameTemplate.NUMBER, path));
    }

    /** {@return what stands in the place of the number if a name has one, and the right shape but for its details} */
    public Optional<String> loosely(String path) {
        return match(NameTemplate::loose, path).flatMap(it -> value(it, NameTemplate.NUMBER, path));
    }

    /** {@return what stands in the place of the number if a name is made as the process demands, but for that} */
    public Optional<String> placeholder(String path) {
        return match(NameTemplate::unnumbered, path).flatMap(it -> value(it, NameTemplate.NUMBER, path));
    }

    /** {@return what a name says in words, without number, hyphens and ending; the whole name where it has none} */
    public String words(String path) {
        String name = inFolders() ? stem(path) : name(path);
        String rest = loosely(path)
                .map(number -> name.substring(
                        name.indexOf(number, Math.min(prefix().length(), name.length())) + number.length()))
                .orElse(name);
        String words =
                rest.replaceFirst("[.][^.]*$", "").replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words;
    }

    /** {@return whether a name is made as the process demands, but for a placeholder in the place of the number} */
    public boolean isWellFormed(String path) {
        return match(NameTemplate::unnumbered, path).isPresent();
    }

    /** {@return what a name says of fields, by their names as they stand in the template} */
    public Map<String, String> values(String path) {
        List<String> fields = fields();
        if (fields.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Span> found = found(path);
        fields.forEach(field -> value(found, field, path).ifPresent(it -> values.put(field, it)));
        return values;
    }

    /** {@return the words in a name, as they stand there} */
    public Optional<String> slug(String path) {
        return value(found(path), NameTemplate.SLUG, path);
    }

    /** {@return the day in a name} */
    public Optional<LocalDate> day(String path) {
        return value(found(path), NameTemplate.DATE, path)
                .flatMap(text -> names.stream()
                        .flatMap(it -> DateForm.day(text, it.dateForm()).stream())
                        .findFirst());
    }

    /** {@return whether numbers are given anew each year, so that one tells nothing without its year} */
    public boolean yearly() {
        return usual().has(NameTemplate.YEAR);
    }

    /** {@return the year in a name} */
    public Optional<String> year(String path) {
        return yearly() ? value(found(path), NameTemplate.YEAR, path) : Optional.empty();
    }

    /** {@return a path with something else in the place of a placeholder; the same where it has none} */
    public String with(String path, String placeholder, String value) {
        Span span = found(path).get(placeholder);
        return span == null ? path : path.substring(0, span.start()) + value + path.substring(span.end());
    }

    /** {@return whether all that lies in the folder of a document belongs to it} */
    public boolean hasOwnFolder(String path) {
        return template(path).file().isPresent();
    }

    /** {@return the documents to which a folder may belong} */
    public Stream<String> in(String folder) {
        return names.stream().flatMap(name -> name.file().stream()).map(file -> folder + "/" + file);
    }

    /** {@return where the header of a document is, if not in itself} */
    public Optional<String> sidecar(String path) {
        return sidecar.filter(it -> hasOwnFolder(path)).map(name -> beside(path, name));
    }

    /** {@return the documents whose header may be in the file at {@code path}} */
    public Stream<String> documents(String path) {
        return sidecar.filter(RelativePath.name(path)::equals).stream()
                .flatMap(it -> names.stream())
                .flatMap(name -> name.file().stream())
                .map(file -> beside(path, file))
                .distinct();
    }

    private static String beside(String path, String name) {
        String folder = RelativePath.parent(path);
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** {@return whether a file is no proposal although it stands among them} */
    public boolean excluded(String path) {
        NameTemplate template = template(path);
        String name = template.tail(path);
        String own = template.file()
                .filter(name::endsWith)
                .map(file -> RelativePath.parent(name))
                .orElse(name);
        return templates.contains(name)
                || Stream.of(own.split("/")).anyMatch(part -> exclude.stream().anyMatch(it -> it.matches(part)));
    }

    /** {@return whether {@code path} is the document that describes the process} */
    public boolean isProcessDocument(String path) {
        return processDocument
                .map(pattern -> pattern.matches(RelativePath.name(path)))
                .orElse(false);
    }

    /** {@return what of a name stays the same as long as it is the same proposal: no folder that only tells a value, no ending} */
    public String stem(String path) {
        NameTemplate template = template(path);
        String[] wanted = template.text().split("/");
        String[] parts = template.tail(path).split("/");
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(wanted.length, parts.length); i++) {
            String part = wanted[i];
            boolean tells = NameTemplate.OWN.stream().anyMatch(it -> part.contains("{" + it + "}"));
            boolean file = i == wanted.length - 1;
            if (tells) {
                kept.add(file ? parts[i].replaceFirst("[.][^.]*$", "") : parts[i]);
            }
        }
        return String.join("/", kept);
    }

    /** {@return a path with the ending that names of this process have} */
    public String withUsualEnding(String path) {
        int usual = usual().text().lastIndexOf('.');
        int own = path.lastIndexOf('.');
        return usual < 0 || own <= path.lastIndexOf('/')
                ? path
                : path.substring(0, own) + usual().text().substring(usual);
    }

    private NameTemplate template(String path) {
        return names.size() == 1 ? usual() : fitting(path).orElse(usual());
    }

    private Optional<NameTemplate> fitting(String path) {
        return Stream.<Function<NameTemplate, LinearPattern>>of(
                        NameTemplate::exact, NameTemplate::unnumbered, NameTemplate::loose)
                .flatMap(form -> names.stream()
                        .filter(it -> it.match(form.apply(it), path).isPresent()))
                .findFirst();
    }

    private Map<String, Span> found(String path) {
        return match(NameTemplate::exact, path)
                .or(() -> match(NameTemplate::unnumbered, path))
                .or(() -> match(NameTemplate::loose, path))
                .orElse(Map.of());
    }

    private Optional<Map<String, Span>> match(Function<NameTemplate, LinearPattern> form, String path) {
        // A register asks for each of its files and links, and a history for each of its versions.
        for (NameTemplate name : names) {
            Optional<Map<String, Span>> found = name.match(form.apply(name), path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(Map<String, Span> found, String placeholder, String path) {
        return Optional.ofNullable(found.get(placeholder))
                .map(span -> path.substring(span.start(), span.end()))
                .filter(it -> !it.isEmpty());
    }
}
