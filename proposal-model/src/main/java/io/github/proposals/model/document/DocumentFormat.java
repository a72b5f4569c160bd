package io.github.proposals.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In which forms the documents of a process are written.
 *
 * @param markups the languages, at least one; what no name of a file says is written in the first
 * @param headers the styles of header that are recognised; where two explain as many labels, the earlier one wins
 * @param wanted the styles that headers should have; several of them stand in the same document
 */
public record DocumentFormat(List<Markup> markups, List<HeaderStyle> headers, List<HeaderStyle> wanted) {

    /** Keeps copies. */
    public DocumentFormat {
        markups = List.copyOf(markups);
        headers = List.copyOf(headers);
        wanted = List.copyOf(wanted);
    }

    /** {@return the same with other styles to be wanted} */
    public DocumentFormat wanting(List<HeaderStyle> styles) {
        return new DocumentFormat(markups, headers, styles);
    }

    /** {@return whether the name of a file says that it is a document} */
    public boolean reads(String name) {
        return markups.stream().anyMatch(markup -> markup.reads(name));
    }

    /** {@return the language that a file is written in} */
    public Markup markup(String path) {
        return markups.stream().filter(markup -> markup.reads(path)).findFirst().orElse(markups.get(0));
    }

    /** {@return where the markup of a text begins: headers that are none may stand in front of it} */
    public int apart(String content) {
        return headers.stream()
                .mapToInt(style -> style.apart(content).end())
                .max()
                .orElse(0);
    }

    /** {@return the style of a new header} */
    public HeaderStyle style() {
        return wanted.stream().filter(style -> !style.isBeside()).findFirst().orElse(HeaderStyle.NONE);
    }

    /** {@return the style with a word, such as {@code bullet-list}, if there is one} */
    public Optional<HeaderStyle> style(String word) {
        return headers.stream().filter(style -> style.word().equals(word)).findFirst();
    }

    /** {@return what headers should look like} */
    public String words() {
        return wanted.isEmpty()
                ? HeaderStyle.NONE.words()
                : wanted.stream().map(HeaderStyle::words).collect(Collectors.joining(" and "));
    }

    /** {@return the header in a region: that which the process wants to stand together, or else what explains most labels} */
    Header header(HeaderRegion region) {
        List<Header.Part> together = new ArrayList<>();
        for (HeaderStyle style : wanted.size() > 1 ? wanted : List.<HeaderStyle>of()) {
            List<HeaderField> fields = style.read(region);
            if (region.known(fields) > 0) {
                together.add(new Header.Part(style, fields));
            }
        }
        return together.isEmpty() ? likeliest(region) : new Header(together);
    }

    private Header likeliest(HeaderRegion region) {
        Header best = Header.NONE;
        long most = 0;
        for (HeaderStyle style : headers) {
            List<HeaderField> fields = style.read(region);
            long found = region.known(fields);
            if (found > most && found >= style.leastKnown()) {
                most = found;
                best = new Header(List.of(new Header.Part(style, fields)));
            }
        }
        return best;
    }
}
