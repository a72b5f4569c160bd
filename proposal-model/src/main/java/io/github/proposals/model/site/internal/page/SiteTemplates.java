package io.github.proposals.model.site.internal.page;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.proposals.model.site.internal.html.SafeHtml;
import io.github.proposals.model.site.page.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The templates in our resources. They escape what they show, but for {@link SafeHtml}. */
public final class SiteTemplates {

    /** A page and what it has in common with others lie together, in whatever room it is made. */
    private static final String FOLDER = "/io/github/proposals/model/site/";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withCollector(new OptionalsToo())
            .withLoader(name -> new StringReader(resource(name + ".mustache")));

    private SiteTemplates() {}

    /** {@return the template with this name} Safe for several threads. */
    public static Template get(String name) {
        return COMPILER.compile(resource(name + ".mustache"));
    }

    /** {@return the text of a file next to the templates} */
    public static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** {@return a file next to the templates, to be laid at {@code path} beside the pages} */
    public static Asset asset(String path, String name) {
        return Asset.ofBytes(path, () -> bytes(name));
    }

    /** {@return the style that all pages have in common} */
    public static String style() {
        return resource("look.css") + resource("style.css");
    }

    /** {@return what all pages in our own frame need} */
    public static List<Asset> beside() {
        return List.of(asset("icon.svg", "icon.svg"), Script.look());
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = SiteTemplates.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("the library itself has no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the library itself", e);
        }
    }

    /** Shows a section for the value of an {@link Optional}, if there is one. */
    private static final class OptionalsToo extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
