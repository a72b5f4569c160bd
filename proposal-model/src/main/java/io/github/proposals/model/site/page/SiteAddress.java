package io.github.proposals.model.site.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a site is going to be read.
 *
 * @param value the address of the folder with its pages, with a slash at its end
 */
public record SiteAddress(String value) {

    private static final String MAIN = "index.html";

    /** {@return the address that {@code text} is; nothing if it is none of a folder on the web} */
    public static Optional<SiteAddress> of(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            return web ? Optional.of(new SiteAddress(folder(uri.toASCIIString()))) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String folder(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    /** {@return the address of the site in a folder below} */
    public SiteAddress below(String name) {
        return new SiteAddress(value + folder(name));
    }

    /** {@return the one address of what is at a path below the folder} That of the main page is the folder itself. */
    public String at(String path) {
        return value + (path.equals(MAIN) ? "" : path);
    }

    /** {@return the folder, seen from any page of the same host} */
    public String root() {
        return URI.create(value).getRawPath();
    }
}
