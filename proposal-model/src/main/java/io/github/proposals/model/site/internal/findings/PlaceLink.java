package io.github.proposals.model.site.internal.findings;

import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.Place;
import io.github.proposals.model.text.Position;
import java.util.Optional;

/**
 * A place in a file.
 *
 * @param text such as {@code peps/PEP-0007-cache.md:3:12}
 * @param line such as {@code line 3}; empty for a file as a whole
 * @param address where it can be read, if it can
 */
record PlaceLink(String text, String line, Optional<String> address) {

    static PlaceLink of(Place place, SiteOptions options) {
        boolean whole = place.equals(Place.ofFile(place.path()));
        Position start = place.start();
        return new PlaceLink(
                whole ? place.path() : place.toString(),
                whole ? "" : "line " + start.line(),
                whole ? options.file(place.path()) : options.line(place.path(), start.line()));
    }
}
