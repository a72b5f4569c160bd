package io.github.proposals.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which forms the documents of a process are written.
 *
 * @param markups the languages, at least one; what no name of a file says is written in the first
 * @param headers the styles of header that are recognised; where two explain as many labels, the earlier one wins
 * @param wanted the styles that headers should have; several of them stand in the same document
 * @param below the title of the section in which the header stands; empty if it stands above all sections
 */
public record DocumentFormat(List<Markup> markups, List<HeaderStyle> headers, List<HeaderStyle> wanted, String below) {

    /** A format in which headers stand above all sections. */
    public DocumentFormat(List<Markup> markups, List<HeaderStyle> headers, List<HeaderStyle> wanted) {
        this(markups, headers, wanted, "");
    }

    /** Keeps copies. */
    public DocumentFormat {
        markups = List.copyOf(markups);
        headers = List.copyOf(headers);
        wanted = List.copyOf(wanted);
    }

    /** {@return the same with other styles to be wanted} */
    public DocumentFormat wanting(List<HeaderStyle> styles) {
        return new DocumentFormat(markups, headers, styles, below);
    }

    /** {@return the same for headers that stand in the section with this title; empty for above all sections} */
    public DocumentFormat withHeaderBelow(String title) {
        return new DocumentFormat(markups, headers, wanted, title.strip());
    }

    /** {@return whether the header may stand below a heading with this title} */
    public boolean opens(String title) {
        return !below.isEmpty() && below.equalsIgnoreCase(title.strip());
    }

    /** {@return whether the name of a file says that it is a document} */
    public boolean reads(String name) {
        return markups.stream().anyMatch(markup -> markup.reads(name));
    }

    /** {@return the language that a file is written in} */
    public Markup markup(String path) {
        for (Markup markup : markups) {
            if (markup.reads(path)) {
                return markup;
            }
        }
        return markups.get(0);
    }

    /** {@return where the markup of a text begins: headers that are none may stand in front of it} */
    public int apart(String content) {
        int end = 0;
        for (HeaderStyle style : headers) {
            end = Math.max(end, style.apart(content).end());
        }
        return end;
    }

    /** {@return the style of a new header} */
    public HeaderStyle style() {
        for (HeaderStyle style : wanted) {
            if (!style.isBeside()) {
                return style;
            }
        }
        return HeaderStyle.NONE;
    }

    /** {@return the style of headers in a file of their own, if they are written so} */
    public Optional<HeaderStyle> beside() {
        return wanted.stream().filter(style -> style.file().isPresent()).findFirst();
    }

    /** {@return the style with a word, such as {@code bullet-list}, if there is one} */
    public Optional<HeaderStyle> style(String word) {
        return Stream.concat(wanted.stream(), headers.stream())
                .filter(style -> style.word().equals(word))
                .findFirst();
    }

    /** {@return what headers should look like} Two styles may stand together; of more, authors choose one. */
    public String words() {
        List<String> styles = wanted.stream().map(HeaderStyle::words).toList();
        int last = styles.size() - 1;
        return switch (styles.size()) {
            case 0 -> HeaderStyle.NONE.words();
            case 1, 2 -> String.join(" and ", styles);
            default -> String.join(", ", styles.subList(0, last)) + " or " + styles.get(last);
        };
    }

    /**
     * {@return the header in a region: what the process wants to stand together, or else what explains most labels, and
     * whatever other fields stand there in another style} Where the header has a file of its own, a document has only what
     * the process wants in it as well.
     */
    Header header(HeaderRegion region) {
        Map<HeaderStyle, List<HeaderField>> found = new LinkedHashMap<>();
        Stream.concat(wanted.stream(), beside().isPresent() ? Stream.empty() : headers.stream())
                .filter(style -> style.file().isEmpty())
                .forEach(style -> found.computeIfAbsent(style, it -> it.read(region)));
        List<Header.Part> parts = new ArrayList<>();
        found.forEach((style, fields) -> {
            if (wanted.size() > 1 && wanted.contains(style) && region.known(fields) > 0) {
                parts.add(new Header.Part(style, fields));
            }
        });
        if (parts.isEmpty()) {
            likeliest(found, region).ifPresent(parts::add);
        }
        if (!parts.isEmpty()) {
            found.forEach((style, fields) -> addOthers(parts, style, fields, region));
        }
        wanted.stream().filter(HeaderStyle::isText).forEach(style -> addFurtherDown(parts, style, region));
        return new Header(parts);
    }

    private Optional<Header.Part> likeliest(Map<HeaderStyle, List<HeaderField>> found, HeaderRegion region) {
        Optional<Header.Part> best = Optional.empty();
        long most = 0;
        for (Map.Entry<HeaderStyle, List<HeaderField>> entry : found.entrySet()) {
            long known = region.known(entry.getValue());
            if (known > most && isOne(entry.getKey(), known)) {
                most = known;
                best = Optional.of(new Header.Part(entry.getKey(), entry.getValue()));
            }
        }
        return best;
    }

    /** Of a style that the process wants, one field is a header. */
    private boolean isOne(HeaderStyle style, long known) {
        return known >= (wanted.contains(style) ? 1 : style.leastKnown());
    }

    /** A field that the header does not have may stand among the sections, if it has a heading as the process wants it. */
    private static void addFurtherDown(List<Header.Part> parts, HeaderStyle style, HeaderRegion region) {
        Set<String> said = labels(parts.stream().filter(part -> !part.style().equals(style)));
        List<HeaderField> fields = style.read(region.withSections()).stream()
                .filter(field -> !said.contains(field.label().toLowerCase(Locale.ROOT)))
                .toList();
        if (region.known(fields) > 0) {
            Header.Part whole = new Header.Part(style, fields);
            parts.replaceAll(part -> part.style().equals(style) ? whole : part);
            if (!parts.contains(whole)) {
                parts.add(whole);
            }
        }
    }

    private static Set<String> labels(Stream<Header.Part> parts) {
        return parts.flatMap(part -> part.fields().stream())
                .map(field -> field.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What the header already says is no part of it a second time: it may as well be a part of the text. */
    private void addOthers(List<Header.Part> parts, HeaderStyle style, List<HeaderField> fields, HeaderRegion region) {
        if (fields.isEmpty()) {
            return;
        }
        boolean text = style.isText() && !isOne(style, region.known(fields));
        Set<String> said = labels(parts.stream());
        List<HeaderField> others = fields.stream()
                .filter(field -> !said.contains(field.label().toLowerCase(Locale.ROOT)))
                .toList();
        if (!text && region.known(others) > 0) {
            parts.add(new Header.Part(style, others));
        }
    }
}
