package io.github.proposals.model.process;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.proposals.model.diagnostic.Quote;
import java.util.List;
import java.util.Optional;

/**
 * Which files are proposals, and what their names say.
 *
 * @param template how a name is made, such as <code>PEP-{number}-{slug}.md</code>
 * @param numberWidth the number of digits
 * @param directories where such projects keep their proposals
 * @param exclude names of files in the directory that are no proposals, such as the template
 * @param processDocument pattern of the name of the document that describes the process
 * @param says the sentence of the process
 */
public record FileNaming(
        String template,
        int numberWidth,
        List<String> directories,
        List<Pattern> exclude,
        Optional<Pattern> processDocument,
        Quote says) {

    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** Keeps copies. */
    public FileNaming {
        directories = List.copyOf(directories);
        exclude = List.copyOf(exclude);
    }

    /** {@return the text between the start of the name and the number, such as {@code PEP-}} */
    public String prefix() {
        int number = template.indexOf("{number}");
        return number < 0 ? "" : template.substring(0, number);
    }

    /** {@return what stands in the place of the number if {@code name} is made as the process demands} */
    public Optional<String> number(String name) {
        return match(name, "([0-9]{" + numberWidth + "})", SLUG);
    }

    /** {@return what stands in the place of the number if {@code name} has the right shape but for its details} */
    public Optional<String> loosely(String name) {
        return match(name, "(?i:([0-9XN]+|[0-9]*TBD))", ".+");
    }

    /** {@return whether {@code name} is no proposal although it stands among them} */
    public boolean excluded(String name) {
        return exclude.stream().anyMatch(pattern -> pattern.matches(name));
    }

    /** {@return whether {@code name} is the document that describes the process} */
    public boolean isProcessDocument(String name) {
        return processDocument.map(pattern -> pattern.matches(name)).orElse(false);
    }

    private Optional<String> match(String name, String number, String slug) {
        String expression =
                Pattern.quote(template).replace("\\{number\\}", number).replace("\\{slug\\}", slug);
        Matcher matcher = Pattern.compile(expression).matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
