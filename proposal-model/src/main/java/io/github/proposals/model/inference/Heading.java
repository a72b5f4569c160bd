package io.github.proposals.model.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of documents looks like. */
final class Heading {

    private static final Pattern NUMBERED = Pattern.compile("([^0-9]{0,40}?)([0-9]{1,6})([^\\p{L}\\p{N}]{1,5})(\\S.*)");

    private final List<Seen> documents;

    Heading(List<Seen> documents) {
        this.documents = documents;
    }

    /**
     * A title with the number in it.
     *
     * @param form such as <code>PEP-{number}: {title}</code>
     * @param digits the number as written
     * @param title the rest
     */
    record Parts(String form, String digits, String title) {}

    /** {@return the parts of a title that names the number of the document} */
    static Optional<Parts> parts(Seen document) {
        return document.title()
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .filter(it -> !document.file().dated()
                        && Integer.parseInt(it.group(2)) == document.file().number())
                .map(it -> new Parts(
                        it.group(1) + "{number}" + it.group(3) + "{title}",
                        it.group(2),
                        it.group(4).strip()));
    }

    /** {@return the words of a title without its number} */
    static String words(Seen document) {
        return parts(document).map(Parts::title).or(document::title).orElse("");
    }

    /** {@return whether the title of most documents is a heading} */
    static boolean inMost(Collection<Seen> documents) {
        return titled(documents).reaches(50);
    }

    private static Share titled(Collection<Seen> documents) {
        return Share.of(documents, it -> it.title().isPresent());
    }

    void write(ProcessText text, Outliers outliers, int width) {
        Share titled = titled(documents);
        if (!inMost(documents)) {
            return;
        }
        List<Parts> numbered = new ArrayList<>();
        documents.forEach(it -> parts(it).ifPresent(numbered::add));
        List<Map.Entry<String, Long>> forms =
                Counts.sorted(Counts.of(numbered.stream().map(Parts::form)));
        text.part("What the first heading looks like.");
        text.line("title:");
        if (forms.isEmpty() || forms.get(0).getValue() * 2 < titled.with()) {
            text.line("  form: \"{title}\"", numbered.size() + " of " + titled.of() + " name their number");
            return;
        }
        String form = forms.get(0).getKey();
        Share share = Share.of(
                documents,
                it -> parts(it).filter(parts -> parts.form().equals(form)).isPresent());
        outliers.add(share, "has a title of another form");
        text.line("  form: " + ProcessText.scalar(form), share.words());
        long bare = numbered.stream().filter(it -> it.digits().length() < width).count();
        if (bare * 2 > numbered.size()) {
            text.line("  width: 1", bare + " of " + numbered.size() + " write the number without zeros");
        }
    }
}
