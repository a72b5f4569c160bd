package io.github.proposals.model.process;

import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.text.LinearPattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which files are proposals, and what their names say.
 *
 * @param template how a name is made, such as <code>PEP-{number}-{slug}.md</code>
 * @param dateForm how a date in it is written
 * @param exact what a name looks like that is made so; its group is the number
 * @param unnumbered what a name looks like that is made so, but for a placeholder in the place of the number
 * @param loose what a name looks like that was meant so; its group stands in the place of the number
 * @param directories where such projects keep their proposals
 * @param exclude names of files in the directory that are no proposals, such as the template
 * @param templates names of files that authors copy, the usual one first
 * @param processDocument pattern of the name of the document that describes the process
 * @param says the sentence of the process
 */
public record FileNaming(
        String template,
        String dateForm,
        LinearPattern exact,
        LinearPattern unnumbered,
        LinearPattern loose,
        List<String> directories,
        List<LinearPattern> exclude,
        List<String> templates,
        Optional<LinearPattern> processDocument,
        Quote says) {

    private static final String NUMBER = "{number}";
    private static final String QUOTED_NUMBER = LinearPattern.quote(NUMBER);
    private static final String QUOTED_SLUG = LinearPattern.quote("{slug}");
    private static final String DATE = "{date}";
    private static final String QUOTED_DATE = LinearPattern.quote(DATE);
    static final String USUAL_DATE = "yyyy-MM-dd";
    static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Keeps copies. */
    public FileNaming {
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
        return of(template, SLUG, USUAL_DATE, width, directories, exclude, templates, processDocument, says);
    }

    /** {@return what names look like whose words are made as the pattern {@code slug} says} */
    static FileNaming of(
            String template,
            String slug,
            String dateForm,
            int width,
            List<String> directories,
            List<LinearPattern> exclude,
            List<String> templates,
            Optional<LinearPattern> processDocument,
            Quote says) {
        return new FileNaming(
                template,
                dateForm,
                compile(template, Numbering.digits(width), slug, dateForm),
                compile(template, "[0-9A-Za-z]{1,12}", slug, dateForm),
                loose(template),
                directories,
                exclude,
                templates,
                processDocument,
                says);
    }

    /** Capitals, blanks and underscores are what people get wrong; the number is there nevertheless. */
    private static LinearPattern loose(String template) {
        String separated = LinearPattern.quote(template).replaceAll("[-_ ]", "[-_ ]");
        return compiled(
                "(?i)" + separated, "[0-9XN]{1,12}|[0-9]{0,9}TBD", ".+", "[0-9]{4}[-_. ]?[0-9]{2}[-_. ]?[0-9]{2}");
    }

    private static LinearPattern compile(String template, String number, String slug, String dateForm) {
        return compiled(LinearPattern.quote(template), number, slug, dateForm.replaceAll("[yMd]", "[0-9]"));
    }

    private static LinearPattern compiled(String quoted, String number, String slug, String date) {
        String expression = quoted.replace(QUOTED_NUMBER, "(" + number + ")")
                .replace(QUOTED_SLUG, "(?:" + slug + ")")
                .replace(QUOTED_DATE, date);
        return LinearPattern.compile(quoted.contains(QUOTED_NUMBER) ? expression : expression + "()");
    }

    /** {@return whether names have numbers} */
    public boolean numbered() {
        return template.contains(NUMBER);
    }

    /** {@return the text between the start of the name and the number, such as {@code PEP-}} */
    public String prefix() {
        int number = template.indexOf("{number}");
        return number < 0 ? "" : template.substring(0, number);
    }

    /** {@return whether names have the day on which the proposal was made} */
    public boolean dated() {
        return template.contains(DATE);
    }

    /** {@return the name of the file of a proposal} {@code number} may be a placeholder. */
    public String written(String number, String slug, LocalDate day) {
        return template.replace(NUMBER, number)
                .replace("{slug}", slug)
                .replace(DATE, DateForm.formatter(dateForm).format(day));
    }

    /** {@return a name as an example} */
    public String example(String number) {
        return written(number, "short-title", LocalDate.of(2026, 1, 31));
    }

    /** {@return whether {@code name} is made as the process demands} It has no number where the process gives none. */
    public boolean fits(String name) {
        return exact.matches(name);
    }

    /** {@return what stands in the place of the number if {@code name} is made as the process demands, and has one} */
    public Optional<String> number(String name) {
        return match(exact, name);
    }

    /** {@return what stands in the place of the number if {@code name} has one, and the right shape but for its details} */
    public Optional<String> loosely(String name) {
        return match(loose, name);
    }

    /** {@return what a name says in words, without number, hyphens and ending; the whole name where it has none} */
    public String words(String name) {
        String rest = loosely(name)
                .map(number -> name.substring(name.indexOf(number, prefix().length()) + number.length()))
                .orElse(name);
        String words = rest.substring(0, Math.max(0, rest.lastIndexOf('.')))
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? name : words;
    }

    /** {@return whether {@code name} is made as the process demands, but for a placeholder in the place of the number} */
    public boolean isWellFormed(String name) {
        return unnumbered.matches(name);
    }

    /** {@return whether {@code name} is no proposal although it stands among them} */
    public boolean excluded(String name) {
        return templates.contains(name) || exclude.stream().anyMatch(pattern -> pattern.matches(name));
    }

    /** {@return whether {@code name} is the document that describes the process} */
    public boolean isProcessDocument(String name) {
        return processDocument.map(pattern -> pattern.matches(name)).orElse(false);
    }

    private static Optional<String> match(LinearPattern pattern, String name) {
        return pattern.firstGroup(name).filter(number -> !number.isEmpty());
    }
}
