package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which files are proposals, and what their names say. A name may go over folders; whoever asks hands in the path.
 *
 * @param names how names are made
 * @param directories where such projects keep their proposals
 * @param sidecar the name of the file beside the document that holds the header
 * @param others what else lies there
 * @param says the sentence of the process
 */
public record FileNaming(
        NameTemplates names, List<String> directories, Optional<String> sidecar, OtherFiles others, Quote says) {

    /** Keeps a copy. */
    public FileNaming {
        directories = List.copyOf(directories);
    }

    /** {@return the same with the usual name of these files, see {@link NameTemplates#like(List, int)}} */
    FileNaming like(List<String> paths, int width) {
        return with(names.like(paths, width));
    }

    /**
     * {@return the same for a folder with these files} Where some have a number or a day, a name without either is that of
     * something else which lies beside them.
     */
    public FileNaming among(List<String> paths) {
        return with(names.among(paths));
    }

    /** {@return the same with another number of digits} */
    FileNaming with(int width) {
        return with(names.with(width));
    }

    private FileNaming with(NameTemplates usual) {
        return new FileNaming(usual, directories, sidecar, others, says);
    }

    /** {@return how a new name is made, such as <code>PEP-{number}-{slug}.md</code>} */
    public String template() {
        return names.usual().text();
    }

    /** {@return how the names of new proposals are written} */
    public NewName newName() {
        return new NewName(names.usual());
    }

    /** {@return whether names have numbers} */
    public boolean numbered() {
        return names.usual().has(NameTemplate.NUMBER);
    }

    /** {@return whether names have words in them, and not a number alone} */
    public boolean worded() {
        return template().contains("{" + NameTemplate.SLUG + "}");
    }

    /** {@return the text with which a name with a number begins, such as {@code PEP-}} */
    public String prefix() {
        return names.usual().prefix();
    }

    /** {@return whether names have the day on which the proposal was made} */
    public boolean dated() {
        return names.usual().has(NameTemplate.DATE);
    }

    /** {@return whether names go over folders, so that a file that has none of these is no proposal} */
    public boolean inFolders() {
        return names.usual().isPath();
    }

    /** {@return the fields whose values a name tells} */
    public List<String> fields() {
        return names.fields();
    }

    /** {@return the end of a path that is the name of the proposal} */
    public String name(String path) {
        return names.of(path).tail(path);
    }

    /** {@return whether a name is made as the process demands} It has no number where the process gives none. */
    public boolean fits(String path) {
        return names.all().stream().anyMatch(it -> it.isOf(path));
    }

    /** {@return what stands in the place of the number if a name is made as the process demands, and has one} */
    public Optional<String> number(String path) {
        return names.number(NamePatterns::exact, path);
    }

    /** {@return what stands in the place of the number if a name has one, and the right shape but for its details} */
    public Optional<String> loosely(String path) {
        return names.number(NamePatterns::loose, path);
    }

    /** {@return what stands in the place of the number if a name is made as the process demands, but for that} */
    public Optional<String> placeholder(String path) {
        return names.number(NamePatterns::unnumbered, path);
    }

    /** {@return what a name says in words, without number, hyphens and ending; the whole name where it has none} */
    public String words(String path) {
        return names.words(path);
    }

    /** {@return whether a name is made as the process demands, but for a placeholder in the place of the number} */
    public boolean isWellFormed(String path) {
        return names.match(NamePatterns::unnumbered, path).isPresent();
    }

    /** {@return what a name says of fields, by their names as they stand in the template} */
    public Map<String, String> values(String path) {
        return names.values(path);
    }

    /** {@return the words in a name, as they stand there} */
    public Optional<String> slug(String path) {
        return names.value(NameTemplate.SLUG, path);
    }

    /** {@return the day in a name} */
    public Optional<LocalDate> day(String path) {
        return names.day(path);
    }

    /** {@return whether numbers are given anew each year, so that one tells nothing without its year} */
    public boolean yearly() {
        return names.usual().has(NameTemplate.YEAR);
    }

    /** {@return the year in a name} */
    public Optional<String> year(String path) {
        return yearly() ? names.value(NameTemplate.YEAR, path) : Optional.empty();
    }

    /** {@return a path with something else in the place of a placeholder; the same where it has none} */
    public String with(String path, String placeholder, String value) {
        Span span = names.found(path).get(placeholder);
        return span == null ? path : path.substring(0, span.start()) + value + path.substring(span.end());
    }

    /** {@return whether all that lies in the folder of a document belongs to it} */
    public boolean hasOwnFolder(String path) {
        return names.of(path).file().isPresent();
    }

    /** {@return the documents to which a folder may belong} */
    public Stream<String> in(String folder) {
        return names.filesInFolders().map(file -> folder + "/" + file);
    }

    /** {@return where the header of a document is, if not in itself} */
    public Optional<String> sidecar(String path) {
        return sidecar.filter(it -> hasOwnFolder(path)).map(name -> beside(path, name));
    }

    /** {@return the documents whose header may be in the file at {@code path}} */
    public Stream<String> documents(String path) {
        return sidecar.filter(RelativePath.name(path)::equals).stream()
                .flatMap(it -> names.filesInFolders())
                .map(file -> beside(path, file))
                .distinct();
    }

    private static String beside(String path, String name) {
        String folder = RelativePath.parent(path);
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** {@return whether a file is no proposal although it stands among them} */
    public boolean excluded(String path) {
        NameTemplate template = names.of(path);
        String name = template.tail(path);
        boolean folderTells =
                template.file().filter(RelativePath.name(name)::equals).isPresent();
        return others.templates().contains(name) || others.excludes(folderTells ? RelativePath.parent(name) : name);
    }

    /** {@return what of a name stays the same as long as it is the same proposal: no folder that only tells a value, no ending} */
    public String stem(String path) {
        return names.of(path).stem(path);
    }
}
