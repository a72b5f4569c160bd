package io.github.proposals.model.proposal;

import io.github.proposals.model.document.Link;
import io.github.proposals.model.text.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A link that leads to a file of the repository or to a heading, not to the web.
 *
 * @param kind how it is written
 * @param target as written
 * @param path the file, decoded; empty for a link inside the same document
 * @param fragment what stands behind {@code #}, decoded; may be empty
 * @param place where it stands
 */
public record LocalLink(Link.Kind kind, String target, String path, String fragment, Place place) {

    private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);

    /** {@return {@code link} as a local one, unless it leads to the web} */
    static Optional<LocalLink> of(Link link, Supplier<Place> at) {
        String target = link.target().strip();
        if (target.isEmpty() || leadsToTheWeb(target)) {
            return Optional.empty();
        }
        Place place = at.get();
        if (link.kind() == Link.Kind.UNDEFINED) {
            return Optional.of(new LocalLink(link.kind(), target, "", "", place));
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        int query = file.indexOf('?');
        return Optional.of(new LocalLink(
                link.kind(), target, decode(query < 0 ? file : file.substring(0, query)), decode(fragment), place));
    }

    /** {@return whether a target names a scheme or a host, and no file of the repository} */
    public static boolean leadsToTheWeb(String target) {
        return SCHEME.matcher(target).matches();
    }

    /** {@return {@code text} with blanks for {@code %20}} A text with an escape that is none stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
